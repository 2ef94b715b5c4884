import { partsOf } from '../../circular/parts.ts';
import { normalName } from '../../corpus/normal-name.ts';
import { type PrintedLine, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** An attachment that no sentence mentions: nobody knows what to do with it. */
export const attachmentIsMentioned: Rule = {
  strength: 'practice',
  about: '每个附件在正文里都提到：写“附件1”、写它的标题，或者由时限的“附表”要求报送。',
  find(circular, { labels, deadlines }) {
    const returned = new Set(deadlines.flatMap(({ forms }) => forms));
    const words = Map.groupBy(printedLines(circular), ({ part }) => part);
    return partsOf(circular).flatMap((part) => {
      if (part.type === 'form' || part.attachments.length === 0) return [];
      const text = textOf(words.get(part) ?? []);
      const bare = text.replaceAll(circular.meta.region, '');
      const labelled = mentioned(text);
      return part.attachments.flatMap((annex) => {
        const label = labels.get(annex)!;
        const title = annex.type === 'form' ? annex.title : annex.meta.title;
        if (
          returned.has(annex.name) ||
          labelled.has(label) ||
          bare.includes(normalName(title).replaceAll(circular.meta.region, ''))
        )
          return [];
        return [
          {
            file: part.file,
            place: part.meta.places.attachments,
            reason: `${label}“${title}”在正文里没有提到`,
            should: '写明用途',
            mend: `在正文有关处写“（见${label}）”`,
          },
        ];
      });
    });
  },
};

function textOf(lines: readonly PrintedLine[]): string {
  return normalName(lines.map(({ text }) => text).join('\n'));
}

/** 附件1, 附件1、2, 附件1至3, 附表2; a number of its own counts for 附件, too. */
function mentioned(text: string): Set<string> {
  const found = new Set<string>();
  for (const [whole, list] of text.matchAll(
    /附[件表](\d{1,2}(?:[、和及至～-](?:附[件表])?\d{1,2}){0,12})?/gu,
  )) {
    found.add('附件');
    if (list === undefined) continue;
    const numbers = [...list.matchAll(/\d+/gu)].map(Number);
    const isRange = /[至～-]/u.test(whole);
    const [first = 0, last = 0] = numbers;
    const all = isRange
      ? Array.from({ length: Math.min(99, last - first + 1) }, (_, at) => first + at)
      : numbers;
    for (const number of all) found.add(`附件${number}`);
  }
  return found;
}
