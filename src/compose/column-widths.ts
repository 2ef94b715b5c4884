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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
