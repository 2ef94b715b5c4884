import { emWidth } from './em-width.ts';
import { words } from './words.ts';

/**
 * Widths of the columns of a table of texts that together fill `available`: no word broken where that can be, then
 * whatever saves most lines. The first text of each column is its head.
 */
export function textColumns(
  columns: readonly (readonly string[])[],
  { size, padding, available }: { size: number; padding: number; available: number },
): number[] {
  const margins = 2 * padding * columns.length;
  const inside = Math.max(available - margins, available / 2);
  const room = Math.floor((2 * inside) / size);
  const widths = columns.map(leastWidth);
  const costs = columns.map((texts) => lineCosts(texts, room));
  for (let spare = room - sum(widths); spare > 0; ) {
    const widening = bestWidening(widths, costs, spare);
    if (!widening) break;
    widths[widening.column]! += widening.by;
    spare -= widening.by;
  }
  // What is left over, or lacking, goes to all alike.
  const total = sum(widths);
  return widths.map((width) => (available - inside) / columns.length + (width / total) * inside);
}

/** The width below which the columns of a table of texts are cramped, and words are broken in them. */
export function leastTableWidth(
  columns: readonly (readonly string[])[],
  { size, padding }: { size: number; padding: number },
): number {
  return columns.reduce((total, texts) => total + (leastWidth(texts) * size) / 2 + 2 * padding, 0);
}

/** Below this a column is cramped. All widths here are in half ideographs. */
function leastWidth(texts: readonly string[]): number {
  const head = lengthOf((texts[0] ?? '').slice(0, SHORT_HEAD));
  const word = Math.max(0, ...new Set(texts.flatMap((text) => words(text)).map(lengthOf)));
  return Math.max(4, head, Math.min(word, LONGEST_WORD));
}

/** A date in brackets is so long: （2018年12月31日）. */
const LONGEST_WORD = 20;
/** In characters. */
const SHORT_HEAD = 4;

/** Word takes part of the borders off the room; digits of some faces are wide, and LibreOffice sets them off. */
function lengthOf(text: string): number {
  return Math.ceil(2 * (emWidth(text) + (/\d/.test(text) ? 1 : 0.2)));
}

/** By width: the sum, over the texts of a column, of their lines squared, so that the longest weigh most. */
function lineCosts(texts: readonly string[], widest: number): number[] {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const length = lengthOf(text);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Array.from({ length: widest + 1 }, (_, width) =>
    [...counts].reduce((cost, [length, count]) => cost + count * linesOf(length, width) ** 2, 0),
  );
}

/** Where a text turns over, marks and words leave half an ideograph free on an average line. */
function linesOf(length: number, width: number): number {
  return length <= width ? 1 : Math.ceil(length / Math.max(1, width - 1));
}

/** The column, and by how much it should be wider, that saves most for what it takes. */
function bestWidening(
  widths: readonly number[],
  costs: readonly (readonly number[])[],
  spare: number,
): { column: number; by: number } | undefined {
  let best: { column: number; by: number; worth: number } | undefined;
  for (const [column, width] of widths.entries())
    for (let by = 1; by <= spare; by++) {
      const worth = (costs[column]![width]! - costs[column]![width + by]!) / by;
      if (worth > (best?.worth ?? 0)) best = { column, by, worth };
    }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
