import type { PrintBlock, PrintDocument } from '../print/types.ts';
import { textWidth } from './context.ts';
import { emWidth } from './em-width.ts';
import type { Template } from './template.ts';

/** The blocks of a sheet: those above its title, its text from the title on, and what follows the text. */
export interface SheetParts {
  head: PrintBlock[];
  text: PrintBlock[];
  /** List of attachments, signature and date, notes. */
  tail: PrintBlock[];
}

/**
 * Puts a sheet together so that no page holds its tail alone: lines are tightened when that brings the tail on to
 * the first page (GB/T 9704-2012, 7.3.5.4), and the tail takes the end of the text along when it does move on.
 */
export function withTail(
  { head, text, tail }: SheetParts,
  template: Template,
  styles: Partial<PrintDocument['styles']> = {},
): PrintBlock[] {
  const first = canLead(text, template) ? text.length - 1 : text.length;
  const chained = [...text, ...tail].map((block, index, { length }) =>
    index >= first && index < length - 1 ? kept(block) : block,
  );
  const heights = { ...template, styles: { ...template.styles, ...styles } };
  const factor = tightening({ head, text, tail }, heights);
  return [...head, ...(factor < 1 ? chained.map((block) => tightened(block, factor, template)) : chained)];
}

/** Whether the end of a text may move on without taking all of it along, and the title with it. */
function canLead(text: readonly PrintBlock[], template: Template): boolean {
  if (!isBody(text.at(-1))) return false;
  const paragraphs = text.filter(isBody);
  return paragraphs.length > 1 || paragraphs.some((paragraph) => linesOf(paragraph, template) >= PARTED);
}

/** A kept paragraph gives its last two lines; one of so many surely leaves one behind. */
const PARTED = 4;

function isBody(block: PrintBlock | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    (block.role === 'paragraph' || block.role === 'listItem') &&
    /^(body|heading\d)$/.test(block.style)
  );
}

function kept(block: PrintBlock): PrintBlock {
  return block.type === 'paragraph'
    ? { ...block, override: { ...block.override, keepWithNext: true } }
    : block;
}

function tightened(block: PrintBlock, factor: number, { styles }: Template): PrintBlock {
  if (block.type === 'blank') return { ...block, lineHeight: block.lineHeight * factor };
  if (block.type !== 'paragraph') return block;
  const { lineHeight } = { ...styles[block.style], ...block.override };
  return { ...block, override: { ...block.override, lineHeight: lineHeight * factor } };
}

/** By how much lines must be tightened for all of a sheet to stand on one page; 1 where that is of no use. */
function tightening({ head, text, tail }: SheetParts, template: Template): number {
  const { page, line, cell, signature } = template;
  const above = heightOf(head, template);
  const room = page.height - page.margin.top - page.margin.bottom - above;
  const body = heightOf(text, template);
  const whole = body + heightOf(tail, template);
  // Below the last line's glyphs nothing is needed.
  const leading = line - cell;
  if (whole - leading <= room + EXACT || body - leading > room + EXACT) return 1;
  const factor = (room - cell - ROUNDING) / (whole - line);
  return factor < signature.tightest ? 1 : factor;
}

/** In points: the grid's lines fill a page to the last fraction. */
const EXACT = 0.1;
/** In points: Word counts in twentieths, each line's rounding adds up. */
const ROUNDING = 1;

/** As long as lines fill up, this is exact; infinite where it cannot be told here. */
function heightOf(blocks: readonly PrintBlock[], template: Template): number {
  let height = 0;
  for (const block of blocks) {
    if (block.type === 'blank') height += block.lines * block.lineHeight;
    else if (block.type === 'rule') height += block.spaceBefore + block.thickness + block.spaceAfter;
    else if (block.type === 'paragraph') {
      const { lineHeight, spaceBefore, spaceAfter } = { ...template.styles[block.style], ...block.override };
      height += spaceBefore + linesOf(block, template) * lineHeight + spaceAfter;
    } else if (block.type === 'table' && block.border.outer === 0)
      height += block.body.reduce((sum, { minHeight }) => sum + minHeight, 0);
    else return Number.POSITIVE_INFINITY;
  }
  return height;
}

function linesOf(block: PrintBlock, { styles, page }: Template): number {
  if (block.type !== 'paragraph') return 0;
  const style = { ...styles[block.style], ...block.override };
  const breaks = block.runs.filter(({ type }) => type === 'lineBreak').length;
  if (breaks > 0) return breaks + 1;
  const width = block.runs.reduce(
    (sum, run) =>
      run.type === 'text'
        ? sum + emWidth(run.text) * (run.size ?? style.advance ?? style.size) * (run.scale ?? 1)
        : sum,
    style.firstLineIndent,
  );
  const measure = textWidth(page) - style.indentStart - style.indentEnd;
  return Math.max(1, Math.ceil(width / measure - EXACT / measure));
}
