import { emWidth } from './em-width.ts';

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

/** Demand of a column of texts: its head on one line if it is short, its longest cell on up to three. */
export function textDemand(texts: readonly string[], size: number, padding: number): ColumnDemand {
  const [head = 0, ...cells] = texts.map((text) => emWidth(text) * size);
  const longest = Math.max(0, ...cells);
  const least = Math.max(Math.min(head, 4 * size), Math.min(longest, 4 * size), 2 * size);
  // Two columns of very different texts must not share the width evenly: a text over three lines is long enough.
  const preferred = Math.max(least, head, longest <= 12 * size ? longest : Math.max(12 * size, longest / 3));
  return { least: least + 2 * padding, preferred: preferred + 2 * padding };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
