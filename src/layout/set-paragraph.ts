import type { PrintDocument, PrintParagraph, Style } from '../print/types.ts';
import { balanceLines } from './balance-lines.ts';
import type { Band, Mark } from './band.ts';
import { breakLines, type Line } from './break-lines.ts';
import { justify } from './justify.ts';
import { type Glyph, measure } from './measure.ts';
import type { ParagraphElements } from './reading-structure.ts';
import type { Metrics, PlacedImage } from './types.ts';

/** What setting a paragraph needs besides the paragraph. */
export interface Setting {
  document: PrintDocument;
  metrics: Metrics;
  elements: ParagraphElements;
  /** Left edge and width of the column it is set in. */
  left: number;
  width: number;
}

/**
 * Sets a paragraph: measures it, breaks it into lines, places each line's glyphs. One band per line; the glyph
 * box of a line is as high as its largest size, and the box of the paragraph's own face says where the baseline
 * is, so that a character from a fallback face does not shift it.
 */
export function setParagraph(paragraph: PrintParagraph, setting: Setting): Band[] {
  const { document, metrics, width } = setting;
  const style: Style = { ...document.styles[paragraph.style], ...paragraph.override };
  const reduction = Math.min(1, width / style.size);
  const indents = fittingIndents(style, width);
  const glyphs = measure(paragraph, style, metrics, reduction);
  const measures = {
    first: width - indents.first - indents.end,
    rest: width - indents.rest - indents.end,
    justified: style.align === 'justify',
  };
  const lines = style.align === 'center' ? balanceLines(glyphs, measures) : breakLines(glyphs, measures);
  const { ascent } = metrics.box(metrics.glyph(style.face, '一').font);
  const kept = keptLines(paragraph, style, lines.length);
  const mark = markOf(paragraph);
  return lines.map((line, index) => {
    const size = sizeOf(glyphs, line, style.size * reduction);
    const first = index === 0;
    const last = index === lines.length - 1;
    const left = setting.left + (first ? indents.first : indents.rest);
    const texts = justify(glyphs, line, left, style.align, setting.elements);
    for (const text of texts) text.y = ascent * size;
    return {
      type: 'band',
      before: first ? style.spaceBefore : 0,
      height: size,
      leading: (style.lineHeight - style.size) * reduction,
      after: last ? style.spaceAfter : 0,
      keep: index >= lines.length - kept,
      items: [...texts, ...(first ? overlaysOf(paragraph, setting.elements) : [])],
      ...(first && mark && { mark }),
    };
  });
}

/** Seals, from the text area's left edge wherever the paragraph is set. */
function overlaysOf({ overlays = [] }: PrintParagraph, elements: ParagraphElements): PlacedImage[] {
  return overlays.map(({ bytes, format, width, height, x, y }, index) => {
    const element = elements.overlays[index] ?? elements.text;
    return { type: 'image', x, y, width, height, bytes, format, element };
  });
}

/** Indents that leave no room for a character are dropped: nothing may leave a narrow cell. */
function fittingIndents(style: Style, width: number): { first: number; rest: number; end: number } {
  const start = style.indentStart;
  const first = start + style.firstLineIndent;
  const end = style.indentEnd;
  const fits = width - Math.max(start, first) - end >= style.size && Math.min(start, first, end) >= 0;
  return fits ? { first, rest: start, end } : { first: 0, rest: 0, end: 0 };
}

function sizeOf(glyphs: readonly Glyph[], line: Line, least: number): number {
  let size = least;
  for (let index = line.start; index < line.end; index++) size = Math.max(size, glyphs[index]!.size);
  return size;
}

/**
 * How many of its last lines stay with the next block: a heading keeps whole and never stands at a page's foot;
 * another paragraph that is kept gives its last two lines, of two lines the last, so that one is left behind.
 */
function keptLines(paragraph: PrintParagraph, style: Style, lines: number): number {
  if (/^(title|heading)/.test(paragraph.role)) return lines;
  if (!style.keepWithNext) return 0;
  return paragraph.role === 'caption' || paragraph.style === 'attachmentList' ? lines : lines > 2 ? 2 : 1;
}

function markOf(paragraph: PrintParagraph): Mark | undefined {
  const level = outlineLevel(paragraph);
  const title = paragraph.outline ?? (level === undefined ? undefined : textOf(paragraph));
  const outline = title ? { title, level: level ?? DEEPEST } : undefined;
  if (paragraph.anchor === undefined && !outline) return undefined;
  return { ...(paragraph.anchor !== undefined && { anchor: paragraph.anchor }), ...(outline && { outline }) };
}

const DEEPEST = 5;

/** 1 for a title, 2…5 for headings; a paragraph that a heading runs into takes its style's level. */
function outlineLevel({ role, style, outline }: PrintParagraph): number | undefined {
  if (role === 'title') return 1;
  const heading = /^heading(\d)$/.exec(role) ?? (outline === undefined ? null : /^heading(\d)$/.exec(style));
  return heading ? Number(heading[1]) + 1 : undefined;
}

function textOf(paragraph: PrintParagraph): string {
  return paragraph.runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}
