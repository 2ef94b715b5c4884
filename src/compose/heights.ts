import type { PrintBlock, PrintParagraph } from '../print/types.ts';
import { textWidth } from './context.ts';
import { emWidth } from './em-width.ts';
import { isPlacing } from './placing-table.ts';
import type { Template } from './template/template.ts';
import { charactersOf } from './words.ts';

/** What heights are worked out with: the template, with the styles that the document has otherwise. */
export type Measures = Pick<Template, 'styles' | 'page'>;

/** Height of blocks one below the other; infinite where it cannot be told before they are laid out. */
export function heightOf(blocks: readonly PrintBlock[], measures: Measures): number {
  let height = 0;
  for (const block of blocks) {
    if (block.type === 'blank') height += block.lines * block.lineHeight;
    else if (block.type === 'rule') height += block.spaceBefore + block.thickness + block.spaceAfter;
    else if (block.type === 'paragraph') {
      const { lineHeight, spaceBefore, spaceAfter } = { ...measures.styles[block.style], ...block.override };
      height += spaceBefore + linesOf(block, measures) * lineHeight + spaceAfter;
    } else if (block.type === 'table' && isPlacing(block))
      height += block.body.reduce((sum, { minHeight }) => sum + minHeight, 0);
    else return Number.POSITIVE_INFINITY;
  }
  return height;
}

/** What a text needs to begin on a page: its first line, headings above it whole. */
export function openingHeight(
  blocks: readonly PrintBlock[],
  measures: Measures & Pick<Template, 'line'>,
): number {
  const first = blocks.findIndex((block) => block.type === 'paragraph' && !isKept(block, measures));
  if (first === -1) return blocks.length > 0 ? measures.line : 0;
  const block = blocks[first]!;
  const above = blocks.slice(0, first);
  const { lineHeight } = measures.styles[block.type === 'paragraph' ? block.style : 'body'];
  return above.every(({ type }) => type === 'paragraph')
    ? heightOf(above, measures) + lineHeight
    : measures.line;
}

function isKept(block: PrintParagraph, { styles }: Measures): boolean {
  return { ...styles[block.style], ...block.override }.keepWithNext;
}

/** Height of the text area of a sheet's first page; a format may have more of it under a letterhead. */
export function roomOnFirstPage(
  isNotice: boolean,
  { page, firstPage }: Pick<Template, 'page' | 'firstPage'>,
): number {
  const { top, bottom } = (isNotice ? firstPage?.margin : undefined) ?? page.margin;
  return page.height - top - bottom;
}

/** How many lines a paragraph takes, closing marks kept with what they close. */
export function linesOf(block: PrintBlock, { styles, page }: Measures): number {
  if (block.type !== 'paragraph') return 0;
  const style = { ...styles[block.style], ...block.override };
  const breaks = block.runs.filter(({ type }) => type === 'lineBreak').length;
  if (breaks > 0) return breaks + 1;
  const measure = textWidth(page) - style.indentStart - style.indentEnd;
  let lines = 1;
  let width = style.firstLineIndent;
  for (const run of block.runs) {
    if (run.type !== 'text') continue;
    const em = (run.size ?? style.advance ?? style.size) * (run.scale ?? 1);
    for (const piece of pieces(run.text)) {
      const wide = emWidth(piece) * em;
      // A mark at a line's end needs half of its cell.
      const least = wide - (NARROW_AT_END.test(piece) ? em / 2 : 0);
      if (width + least > measure + TOLERANCE) {
        lines += 1;
        width = 0;
      }
      width += wide;
    }
  }
  return lines;
}

/** In points: a line's characters fill it, and the grid's lines a page, to the last fraction. */
export const TOLERANCE = 0.1;

const NARROW_AT_END = /[、，。：；！？”’」』）〕】》〉]$/u;

/** What a line may not break: characters with their marks, numbers and Western words. */
function pieces(text: string): string[] {
  return text.split(/([!-~]+)/u).flatMap((part, index) => (index % 2 === 1 ? [part] : charactersOf(part)));
}
