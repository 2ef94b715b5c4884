import type { MeasuredFile } from '../types.ts';
import { linesOf } from './lines.ts';
import { turnedNumber, uprightNumber } from './page-numbers.ts';
import { isInTable, tablesOf } from './tables.ts';
import type { Line, NoticePage } from './types.ts';

/** What stands on each page: tables, the page number, what is repeated in the top margin, and the lines between. */
export function pagesOf(file: MeasuredFile): NoticePage[] {
  const all = file.pages.map((page) => ({ page, lines: linesOf(page) }));
  const isRepeated = repeatedHeads(all.map(({ lines }) => lines));
  return all.map(({ page, lines }): NoticePage => {
    const tables = tablesOf(page);
    const isLandscape = page.width > page.height;
    const cells = lines.filter((line) => isInTable(line, tables));
    const free = lines.filter((line) => !isInTable(line, tables));
    const number = (isLandscape ? turnedNumber(page) : undefined) ?? uprightNumber(page, free);
    const outside = free.filter((line) => line !== number?.line);
    return {
      page,
      isLandscape,
      tables,
      cells,
      runningHead: outside.filter(isRepeated),
      lines: outside.filter((line) => !isRepeated(line)),
      ...(number && { number }),
    };
  });
}

/** Millimetres from the paper's top edge: a running head stands above this, and above all text. */
const MARGIN = 30;

/** Points: what is set so small in the top margin is no text even when it stands on a single page. */
const SMALL = 12;

/** A running head says the same in the top margin of several pages, or is set small there. */
function repeatedHeads(pages: readonly (readonly Line[])[]): (line: Line) => boolean {
  const seen = new Map<string, number>();
  const isHigh = (line: Line) => line.bottom < MARGIN;
  for (const lines of pages) {
    for (const text of new Set(lines.filter(isHigh).map((line) => line.text)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return (line) => isHigh(line) && ((seen.get(line.text) ?? 0) > 1 || line.size < SMALL);
}
