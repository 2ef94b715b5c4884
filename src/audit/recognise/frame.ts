import { footRules } from './format.ts';
import { median } from './lines.ts';
import { LABEL } from './texts.ts';
import type { Frame, Line, NoticePage } from './types.ts';

/** What GB/T 9704-2012 prescribes, for papers too short to be measured: 156 mm ÷ 28. */
const CHARACTER = 156 / 28;

/** Millimetres within which values are one. */
const SAME = 0.3;

/** Measures the text area and the grid from the lines that fill them. */
export function frameOf(pages: readonly NoticePage[]): Frame {
  const upright = pages.filter(({ isLandscape }) => !isLandscape);
  const lines = upright.flatMap((page) => page.lines);
  const size = bodySize(lines);
  const isBody = (line: Line) => Math.abs(line.size - size) < SAME;
  const body = lines.filter(isBody);
  const character = characterOf(body, size);
  const left = leftOf(body, character);
  const right = rightOf(upright, isBody, left);
  const pitch = pitchOf(upright, isBody);
  const pitchOn = new Map(
    upright.flatMap((page): [number, number][] => {
      const own = pitchOf([page], isBody);
      return own === undefined ? [] : [[page.page.number, own]];
    }),
  );
  const top = lowestOf(upright.map(firstBelowMargin).filter((line) => line && isBody(line)));
  const bottom = bottomOf(upright, isBody);
  return {
    left,
    right: right ?? left + CHARACTER * 28,
    isRightMeasured: right !== undefined,
    size,
    character,
    ...(pitch !== undefined && { pitch }),
    ...(top !== undefined && { top }),
    ...(bottom !== undefined && { bottom: bottom.at }),
    bottomPages: bottom?.pages ?? 0,
    pitchOn,
  };
}

/** The size in which most is set. */
function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.size, (counts.get(line.size) ?? 0) + line.glyphs.length);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 16;
}

/** From the pen of one ideograph to that of the next, where ideographs follow each other. */
function characterOf(body: readonly Line[], size: number): number {
  const steps: number[] = [];
  const em = size * (25.4 / 72);
  for (const { glyphs } of body) {
    for (let at = 1; at < glyphs.length; at++) {
      const [before, glyph] = [glyphs[at - 1]!, glyphs[at]!];
      const step = glyph.origin.x - before.origin.x;
      if (isIdeograph(before.character) && isIdeograph(glyph.character) && step < 1.5 * em) steps.push(step);
    }
  }
  return steps.length > 0 ? median(steps) : CHARACTER;
}

export function isIdeograph(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** Lines from which on one that stands farther left than all others is an exception. */
const MANY = 20;

/**
 * Where turnover lines begin: the leftmost place, in a long paper the leftmost at which several lines do, or which the
 * paragraphs, of one line each, are indented from.
 */
function leftOf(body: readonly Line[], character: number): number {
  const groups = grouped(body.map(({ left }) => left));
  const most = longest(groups);
  const fullest = median(groups.find(({ length }) => length === most) ?? []);
  const isIndent = (from: number) => Math.abs(fullest - from - 2 * character) < SAME;
  const several =
    body.length < MANY ? undefined : groups.find((group) => group.length > 1 || isIndent(median(group)));
  return median(several ?? groups[0] ?? [28]);
}

/**
 * Where full lines end: most of those that end in an ideograph and are followed by a turnover line. Undefined when no line
 * is.
 */
function rightOf(
  pages: readonly NoticePage[],
  isBody: (line: Line) => boolean,
  left: number,
): number | undefined {
  const ends = pages.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const next = lines[index + 1];
      const isTurned = next && isBody(line) && isBody(next) && Math.abs(next.left - left) < SAME;
      const isFull = isTurned && line.right > left + (line.page.width - 2 * left) * FULL;
      return isFull && isIdeograph(line.characters.at(-1)!) ? [line.right] : [];
    }),
  );
  const groups = grouped(ends);
  const fullest = groups.findLast(({ length }) => length === longest(groups));
  return fullest && median(fullest);
}

/** Of the paper's width between two margins like the left: a line that is turned ends beyond. */
const FULL = 0.8;

/** The most frequent distance between the tops of two lines that follow each other on a page. */
function pitchOf(pages: readonly NoticePage[], isBody: (line: Line) => boolean): number | undefined {
  const steps: number[] = [];
  for (const { lines } of pages) {
    for (let at = 1; at < lines.length; at++) {
      const [above, line] = [lines[at - 1]!, lines[at]!];
      if (isBody(above) && isBody(line)) steps.push(line.top - above.top);
    }
  }
  const groups = grouped(steps.filter((step) => step > 0));
  const most = longest(groups);
  const fullest = groups.find(({ length }) => length === most);
  return fullest && median(fullest);
}

/** A page's first line, unless a table stands above it. */
function firstBelowMargin({ lines: [first], tables }: NoticePage): Line | undefined {
  return tables.some(({ top }) => first && top < first.top) ? undefined : first;
}

/** The place, of several first lines, at which most pages begin. */
function lowestOf(lines: readonly (Line | undefined)[]): number | undefined {
  const groups = grouped(lines.flatMap((line) => (line ? [line.top] : [])));
  const most = longest(groups);
  const fullest = groups.find(({ length }) => length === most);
  return fullest && median(fullest);
}

/**
 * Where most of the pages end that are followed by more of the same text; of several such places the lowest. The first page
 * of a 信函 ends at its lower rule instead (10.1).
 */
function bottomOf(
  pages: readonly NoticePage[],
  isBody: (line: Line) => boolean,
): { at: number; pages: number } | undefined {
  const lows = pages.flatMap(({ lines, tables, page }, index) => {
    const last = lines.at(-1);
    const below = pages[index + 1];
    const next = below?.lines[0];
    if (!last || !next || below.page.number !== page.number + 1 || footRules(page).length > 0) return [];
    // Tables part where a row ends.
    const meetsTable =
      tables.some(({ bottom }) => bottom > last.bottom) || below.tables.some(({ top }) => top < next.top);
    const goesOn = isBody(last) && isBody(next) && !LABEL.test(next.text);
    return goesOn && !meetsTable ? [last.bottom] : [];
  });
  const groups = grouped(lows);
  const most = longest(groups);
  const fullest = groups.findLast(({ length }) => length === most);
  return fullest && { at: median(fullest), pages: fullest.length };
}

function longest(groups: readonly (readonly number[])[]): number {
  return groups.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Values in groups of such as differ by less than `SAME` from the next, in ascending order. */
function grouped(values: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && value - last[0]! < SAME) last.push(value);
    else groups.push([value]);
  }
  return groups;
}
