import { placeAt, type SourceText } from '../source-text.ts';
import type { SourceBlock } from '../types.ts';
import { rewrittenIn } from '../write/safe-text.ts';
import { type Context, tell } from './context.ts';

/** Tells which half-width marks of a block are written full-width, as they would be taken for markup. */
export function reportRewritten(block: SourceBlock, isHeading: boolean, context: Context): void {
  if (block.type === 'paragraph') report(block.text, !isHeading, context);
  if (block.type === 'table') for (const { text } of block.rows.flat()) report(text, false, context);
}

function report(text: SourceText, beginsLine: boolean, context: Context): void {
  for (const { at, from, to } of rewrittenIn(text.text, { beginsLine }))
    context.findings.push({
      kind: 'changed',
      place: placeAt(text, at),
      subject: '半角符号',
      text: `“${from}”写作“${to}”，以免当作标记`,
    });
}

/** The colon before a mark, and brackets within it, would end or begin another. */
export function reportRewrittenMark(source: SourceText, from: number, to: number, context: Context): void {
  const colon = source.text.charAt(from - 1) === ':' ? from - 1 : undefined;
  const bracket = [...source.text.slice(from, to)].findIndex((character) => /[[\]]/.test(character));
  if (colon !== undefined)
    tell(context, 'changed', '半角符号', '“:”写作“：”，以免当作标记', { text: source, index: colon });
  if (bracket !== -1)
    tell(context, 'changed', '半角符号', '方括号写作“［”“］”，以免当作标记', {
      text: source,
      index: from + bracket,
    });
}
