import { proseOf } from '../../circular/parts.ts';
import { normalName } from '../../corpus/normal-name.ts';
import { printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** A ledger that the frontmatter lists is demanded somewhere. */
export const ledgerIsNamedInText: Rule = {
  strength: 'practice',
  about: '“台账”列出的每种台账，正文都要求建立。正文没有提到的，收到空白台账的单位不知道为什么要填。',
  find(circular) {
    let text: string | undefined;
    return proseOf(circular).flatMap(({ file, meta, ledgers = [] }) =>
      meta.ledgers
        .map((name) => ledgers.find((form) => `${form.name}.form.yaml` === name)?.title ?? name)
        .filter((name) => {
          text ??= normalName(
            printedLines(circular)
              .map((line) => line.text)
              .join(''),
          );
          return !text.includes(normalName(name));
        })
        .map((name) => ({
          file,
          place: meta.places.ledgers,
          reason: `列出了“${name}”，正文没有提到`,
          should: '在正文中要求建立',
          mend: '核对名称；不要求建立的，从“台账”中删去',
        })),
    );
  },
};
