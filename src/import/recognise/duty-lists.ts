import { indexOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { Block } from '../../circular/types.ts';
import { part } from '../source-text.ts';
import type { SourceBlock } from '../types.ts';
import { tell } from './context.ts';
import type { MarkContext } from './mark.ts';
import { marked } from './marks.ts';
import type { Standing } from './ordinals.ts';
import { isOrganLike, isParagraph, wordsOf } from './words.ts';

/** Paragraphs `organ：duty` one after another are a list of duties, where a sentence or what they say tells so. */
export function dutyListAt(
  blocks: readonly SourceBlock[],
  from: number,
  standings: ReadonlyMap<SourceBlock, Standing>,
  context: MarkContext,
): { block: Block; length: number } | undefined {
  let end = from;
  while (isParagraph(blocks[end]) && !standings.has(blocks[end]!) && isDuty(wordsOf(blocks[end]))) end += 1;
  const items = blocks.slice(from, end).filter(isParagraph);
  const isTold = /(?:职责|分工)[^。]{0,12}[：:]$/u.test(wordsOf(blocks[from - 1]));
  const sayDuties = items.filter(({ text }) =>
    /[：](?:负责|牵头|组织|指导|承担|配合|做好|会同|协助)/u.test(text.text),
  );
  if (items.length < 2 || !(isTold || sayDuties.length * 2 > items.length)) return undefined;
  tell(context, 'sure', '职责', `${items.length}项，从“${wordsOf(items[0]).slice(0, 12)}”起`, items[0]!.text);
  return {
    length: items.length,
    block: {
      type: 'dutyList',
      children: items.map(({ text }) => {
        const colon = indexOutsideBrackets(text.text, '：');
        return {
          type: 'dutyItem',
          holders: text.text.slice(0, colon),
          duty: text.text.slice(colon + 1),
          children: [
            { type: 'text', value: text.text.slice(0, colon + 1) },
            ...marked(part(text, colon + 1), { ...context, holders: text.text.slice(0, colon) }),
          ],
        };
      }),
    },
  };
}

function isDuty(text: string): boolean {
  const colon = indexOutsideBrackets(text, '：');
  return colon > 0 && colon <= 60 && colon < text.length - 1 && isOrganLike(text.slice(0, colon));
}
