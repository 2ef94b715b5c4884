import { emWidth, widest } from './em-width.ts';
import { words } from './words.ts';

/** What a column needs: less than `least` and it is cramped, more than `preferred` and the width is idle. */
export interface ColumnDemand {
  least: number;
  preferred: number;
}

/**
 * Widths that fill `available`: every column gets its least, then the same share of what it would like more. What
 * is left goes to the columns in proportion to what they like. When even the least is too much, all give way alike.
 */
export function columnWidths(demands: readonly ColumnDemand[], available: number): number[] {
  const least = sum(demands.map((demand) => demand.least));
  const preferred = sum(demands.map((demand) => demand.preferred));
  if (preferred <= available) return demands.map((demand) => (demand.preferred * available) / preferred);
  if (least >= available) return demands.map((demand) => (demand.least * available) / least);
  const share = (available - least) / (preferred - least);
  return demands.map((demand) => demand.least + (demand.preferred - demand.least) * share);
}

/** Demand of a column of texts: no word broken, its head on one line if it is short, its longest cell on few. */
export function textDemand(texts: readonly string[], size: number, padding: number): ColumnDemand {
  const head = emWidth(texts[0] ?? '');
  const longest = widest(texts.slice(1));
  const word = widest(texts.flatMap(words));
  const least = Math.max(2, Math.min(head, 4), Math.min(word + SLACK, LONGEST_WORD));
  // Columns of very different texts must not share the width evenly: three lines are not too many.
  const preferred = Math.max(least, head, longest <= ONE_LINE ? longest : Math.max(ONE_LINE, longest / 3));
  return { least: least * size + 2 * padding, preferred: preferred * size + 2 * padding };
}

/** In ideographs: a date takes 8. */
const LONGEST_WORD = 8;
/** Digits of some faces are wider than half an ideograph. */
const SLACK = 0.5;
const ONE_LINE = 12;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
