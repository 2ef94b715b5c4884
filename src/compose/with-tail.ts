import type { PrintBlock, PrintDocument, PrintParagraph } from '../print/types.ts';
import { heightOf, linesOf, type Measures, roomOnFirstPage, TOLERANCE } from './heights.ts';
import { isText } from './is-text.ts';
import type { Template } from './template/template.ts';

/** The blocks of a sheet: those above its title, its text from the title on, and what follows the text. */
export interface SheetParts {
  head: PrintBlock[];
  text: PrintBlock[];
  /** List of attachments, signature and date, notes. */
  tail: PrintBlock[];
}

/**
 * Puts a sheet together so that no page holds its tail alone: lines are tightened when that brings the tail on to
 * the first page (GB/T 9704-2012, 7.3.5.5), and the tail takes the end of the text along when it does move on. A text that
 * cannot be parted keeps the signature, and the notes may move on without it. The lines of a sealed tail are not
 * tightened: its seals lie where its lines stand.
 */
export function withTail(
  { head, text, tail }: SheetParts,
  template: Template,
  styles: Partial<PrintDocument['styles']> = {},
): PrintBlock[] {
  const leads = canLead(text, template);
  const first = leads ? lastOf(text) : text.length;
  const chained = [...text, ...tail].map((block, index, all) => {
    const next = all[index + 1];
    return index >= first && next && (leads || !isNote(next)) ? kept(block) : block;
  });
  const fixed = tail.some(isSealed) ? tail : [];
  const heights = { ...template, styles: { ...template.styles, ...styles } };
  const factor = tightening({ head, text, tail }, fixed, heights);
  const loose = text.length + tail.length - fixed.length;
  return [
    ...head,
    ...chained.map((block, index) =>
      factor < 1 && index < loose ? tightened(block, factor, template) : block,
    ),
  ];
}

function isNote(block: PrintBlock): boolean {
  return block.type === 'paragraph' && block.style === 'note';
}

function isSealed(block: PrintBlock): boolean {
  return block.type === 'table' || (block.type === 'paragraph' && block.overlays !== undefined);
}

/** Whether the end of a text may move on without taking all of it along, and the title with it. */
function canLead(text: readonly PrintBlock[], template: Measures): boolean {
  const last = text[lastOf(text)];
  if (last?.type === 'table') return last.body.length > 1 || text.some(isText);
  if (!isText(last)) return false;
  const paragraphs = text.filter(isText);
  return paragraphs.length > 1 || paragraphs.some((paragraph) => isParted(paragraph, template));
}

/** Space stands below a table. */
function lastOf(text: readonly PrintBlock[]): number {
  return text.findLastIndex(({ type }) => type !== 'blank');
}

/** A kept paragraph leaves a line behind when it has two: surely so when a longer line could not hold it either. */
function isParted(block: PrintParagraph, measures: Measures): boolean {
  const style = { ...measures.styles[block.style], ...block.override };
  const text = block.runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
  const squeezed = (text.match(SQUEEZABLE)?.length ?? 0) / 2;
  const firstLineIndent = style.firstLineIndent - squeezed * (style.advance ?? style.size);
  return linesOf({ ...block, override: { ...block.override, firstLineIndent } }, measures) > 1;
}

/** Marks that give up half of their cell where a line needs it. */
const SQUEEZABLE = /[、，。：；！？“”‘’「」『』（）〔〕【】《》〈〉]/gu;

function kept(block: PrintBlock): PrintBlock {
  if (block.type === 'paragraph') return keptParagraph(block);
  if (block.type !== 'table') return block;
  const body = block.body.map((row, index) =>
    index < block.body.length - 1
      ? row
      : { ...row, cells: row.cells.map((cell) => ({ ...cell, children: cell.children.map(keptParagraph) })) },
  );
  return { ...block, keepWithNext: true, body };
}

function keptParagraph(paragraph: PrintParagraph): PrintParagraph {
  return { ...paragraph, override: { ...paragraph.override, keepWithNext: true } };
}

function tightened(block: PrintBlock, factor: number, { styles }: Template): PrintBlock {
  if (block.type === 'blank') return { ...block, lineHeight: block.lineHeight * factor };
  if (block.type !== 'paragraph') return block;
  const { lineHeight } = { ...styles[block.style], ...block.override };
  return { ...block, override: { ...block.override, lineHeight: lineHeight * factor } };
}

/**
 * By how much lines must be tightened for all of a sheet to stand on one page; 1 where that is of no use.
 *
 * @param fixed What cannot be tightened, of the tail.
 */
function tightening(
  { head, text, tail }: SheetParts,
  fixed: readonly PrintBlock[],
  template: Template,
): number {
  const { line, cell, signature } = template;
  const room = roomOnFirstPage(head.length > 0, template) - heightOf(head, template);
  const body = heightOf(text, template);
  const whole = body + heightOf(tail, template);
  // Below the last line's glyphs nothing is needed.
  const leading = line - cell;
  if (whole - leading <= room + TOLERANCE || body - leading > room + TOLERANCE) return 1;
  const rigid = heightOf(fixed, template);
  const factor = (room - cell - ROUNDING - rigid) / (whole - line - rigid);
  return factor < signature.tightest ? 1 : factor;
}

/** In points: Word counts in twentieths, each line's rounding adds up. */
const ROUNDING = 1;
