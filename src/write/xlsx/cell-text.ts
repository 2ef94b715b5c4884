import type { AlignmentStyle, CellStyle } from 'hucre';
import type { PrintDocument, PrintParagraph, PrintRun, Style } from '../../print/types.ts';
import { ems } from './ems.ts';

/** The text of paragraphs in one cell, a line for each. */
export function cellText(paragraphs: readonly PrintParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(runText).join('')).join('\n');
}

/** How the text of a cell looks: as its first run does. */
export function textStyle(
  paragraph: PrintParagraph,
  document: PrintDocument,
): CellStyle & { font: { size: number } } {
  const style = { ...document.styles[paragraph.style], ...paragraph.override };
  const run = paragraph.runs.find((run) => run.type === 'text');
  const { face = style.face, size = style.size, color = style.color } = run ?? {};
  return {
    font: { name: document.faces[face].word, size, color: { rgb: color.slice(1).toUpperCase() } },
    alignment: { horizontal: HORIZONTAL[style.align], vertical: 'center', wrapText: true },
  };
}

/** Text that looks like a formula stays text when its cell is edited. */
export function asText<S extends CellStyle>(style: S, text: string): S {
  return /^[=+\-@＝＋－＠]/.test(text) ? { ...style, numFmt: '@' } : style;
}

/** Height that a text needs in a cell so wide, in points: a spreadsheet does not grow merged rows by itself. */
export function textHeight(text: string, size: number, lineHeight: number, width: number): number {
  const capacity = Math.max(1, (width - CELL_PADDING) / size);
  const lines = text
    .split('\n')
    .map(ems)
    .map((length) => (length <= capacity ? 1 : Math.ceil(length / Math.floor(capacity))));
  return lines.reduce((sum, count) => sum + count, 0) * Math.max(lineHeight, size * LINE_PER_SIZE);
}

/** What a spreadsheet keeps free at the sides of a cell, together, in points. */
const CELL_PADDING = 5;

/** A spreadsheet sets lines as high as the face wants them: most Chinese faces up to 1.4 times their size. */
const LINE_PER_SIZE = 1.4;

const HORIZONTAL: Record<Style['align'], NonNullable<AlignmentStyle['horizontal']>> = {
  start: 'left',
  center: 'center',
  end: 'right',
  justify: 'left',
  distribute: 'distributed',
};

function runText(run: PrintRun): string {
  if (run.type === 'text') return run.text;
  return run.type === 'lineBreak' ? '\n' : '　　';
}
