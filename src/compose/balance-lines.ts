import { emWidth } from './em-width.ts';
import { charactersOf, words } from './words.ts';

/**
 * Breaks a title into lines of at most `limit` ideographs, as few as it needs (or `count`, when it fits), balanced
 * as a trapezoid or a lozenge and never within a word that a line can hold (GB/T 9704-2012, 7.3.1).
 *
 * @param names Organs that are kept whole unless they are long.
 */
export function balanceLines(
  text: string,
  limit: number,
  count?: number,
  names: readonly string[] = [],
): string[] {
  const whole = names.filter((name) => emWidth(name) <= limit * LONGEST_NAME);
  const pieces = words(text, whole).flatMap((word) => (emWidth(word) > limit ? charactersOf(word) : [word]));
  const filled = fillLines(pieces, limit);
  const lines = Math.max(filled.length, count ?? 1);
  if (lines === 1 || lines > MOST_BALANCED) return filled;
  const average = emWidth(text) / lines;
  const best = nearest(pieces, gentle(lines, average), limit);
  if (!best || !hasWaist(best)) return best ?? filled;
  const steeper = nearest(pieces, steep(lines, average), limit);
  return steeper && !hasWaist(steeper) ? steeper : best;
}

/** The lines that come nearest to one of the shapes; undefined when none fits. */
function nearest(
  pieces: readonly string[],
  shapes: readonly number[][],
  limit: number,
): string[] | undefined {
  let best: { lines: string[]; cost: number } | undefined;
  for (const target of shapes) {
    const candidate = cheapest(pieces, target, limit);
    if (candidate && (!best || candidate.cost < best.cost)) best = candidate;
  }
  return best?.lines;
}

/** Narrower in its middle: neither a trapezoid nor a lozenge. */
function hasWaist(lines: readonly string[]): boolean {
  const widths = lines.map(emWidth);
  return widths.some((width, index) => {
    const before = widths[index - 1];
    const after = widths[index + 1];
    return before !== undefined && after !== undefined && width < before && width < after;
  });
}

/** Of a line: a longer name would leave lines half empty. */
const LONGEST_NAME = 0.7;

/** A title of more lines than this is filled line by line: it has no shape, and the search stays bounded. */
const MOST_BALANCED = 8;

function fillLines(pieces: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && emWidth(last) + emWidth(piece) <= limit) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

/** Line widths to aim at: even, growing, shrinking, and widest in the middle. */
function gentle(lines: number, average: number): number[][] {
  const step = Math.min(2, average / 8);
  const { growing, lozenge } = shapes(lines);
  return [
    growing.map(() => average),
    growing.map((offset) => average + offset * step),
    growing.map((offset) => average - offset * step),
    lozenge.map((offset) => average + offset * step),
  ];
}

/** The same for words so long that no gentle shape can be met: names of joint issuers. */
function steep(lines: number, average: number): number[][] {
  const step = (2 * average) / lines;
  const { growing, lozenge } = shapes(lines);
  return [growing, growing.map((offset) => -offset), lozenge].map((shape) =>
    shape.map((offset) => average + offset * step),
  );
}

/** How each line of a trapezoid and of a lozenge differs from the average, in steps. */
function shapes(lines: number): { growing: number[]; lozenge: number[] } {
  const middle = (lines - 1) / 2;
  const growing = Array.from({ length: lines }, (_, index) => index - middle);
  return { growing, lozenge: growing.map((offset) => middle / 2 - Math.abs(offset)) };
}

/** The break into `target.length` lines whose widths come nearest to the target; undefined when none fits. */
function cheapest(
  pieces: readonly string[],
  target: readonly number[],
  limit: number,
): { lines: string[]; cost: number } | undefined {
  const ends: number[] = [0];
  for (const piece of pieces) ends.push(ends.at(-1)! + emWidth(piece));
  let row: (Break | undefined)[] = [{ cost: 0, from: 0, before: undefined }];
  for (const [line, wanted] of target.entries()) {
    const next: (Break | undefined)[] = [];
    for (let end = 1; end <= pieces.length; end++) {
      for (let start = end - 1; start >= 0 && ends[end]! - ends[start]! <= limit; start--) {
        const before = row[start];
        if (!before) continue;
        const seam = line === 0 ? 0 : seamCost(pieces[start - 1]!, pieces[start]!);
        const cost = before.cost + (ends[end]! - ends[start]! - wanted) ** 2 + seam;
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, from: start, before };
      }
    }
    row = next;
  }
  const last = row[pieces.length];
  if (!last) return undefined;
  const lines: string[] = [];
  let end = pieces.length;
  for (let at: Break | undefined = last; at?.before; at = at.before) {
    lines.unshift(pieces.slice(at.from, end).join(''));
    end = at.from;
  }
  return { lines, cost: last.cost };
}

interface Break {
  cost: number;
  /** The piece that the line starts with. */
  from: number;
  before: Break | undefined;
}

/** How ill a line end reads between two words, in squared ideographs. */
function seamCost(left: string, right: string): number {
  if (right.startsWith('关于') || /\s$/u.test(left)) return -14;
  // Within an organ's name: 转发区|教育局, 金融|服务中心.
  if (/^[省市区县镇乡]$/u.test(left) || /^(办公室|服务中心|委员会|联席会议)/u.test(right)) return 25;
  if (/(关于|印发|转发)$/u.test(left)) return 16;
  if (/[和及与、]$/u.test(left) || /^[和及与]/u.test(right)) return 6;
  return 0;
}
