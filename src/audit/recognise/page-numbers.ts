import type { Glyph, MeasuredPage } from '../types.ts';
import { makeLine } from './lines.ts';
import type { Line, PageNumber } from './types.ts';

/** A number, with dashes or whatever else an office puts beside it: `—1—`, `-1-`, `第1页`, `1`. */
const NUMBER = /^[^\d\p{Script=Han}]{0,3}第?(\d{1,4})页?[^\d\p{Script=Han}]{0,3}$/u;

/** Of the page's height: a number stands below this. */
const LOWEST_PART = 0.86;

/** The page's number among its upright lines: the lowest one that says nothing else, near the lower edge. */
export function uprightNumber(page: MeasuredPage, lines: readonly Line[]): PageNumber | undefined {
  const line = lines.at(-1);
  if (!line || line.top < page.height * LOWEST_PART) return undefined;
  const value = NUMBER.exec(line.text)?.[1];
  return value === undefined ? undefined : { line, value: Number(value), turned: 0 };
}

/** Of a landscape page's width: the lower edge of the upright page that it is turned from. */
const OUTER_PART = 0.14;

/** The number of a landscape page, set as an upright page has it: it runs down or up near the page's side. */
export function turnedNumber(page: MeasuredPage): PageNumber | undefined {
  for (const turned of [90, 270] as const) {
    const glyphs = page.glyphs.filter((glyph) => glyph.turned === turned && isAtTheSide(glyph, page));
    if (glyphs.length === 0 || glyphs.length > LONGEST) continue;
    const line = { ...makeLine(page, glyphs) };
    const along = glyphs.toSorted((a, b) => (turned === 90 ? 1 : -1) * (a.origin.y - b.origin.y));
    const value = NUMBER.exec(along.map(({ character }) => character).join(''))?.[1];
    if (value === undefined) continue;
    const boxes = glyphs.map(({ box }) => box);
    line.glyphs = along;
    line.characters = along.map(({ character }) => character);
    line.text = line.characters.join('');
    line.left = Math.min(...boxes.map(({ left }) => left));
    line.top = Math.min(...boxes.map(({ top }) => top));
    line.right = Math.max(...boxes.map(({ right }) => right));
    line.bottom = Math.max(...boxes.map(({ bottom }) => bottom));
    return { line, value: Number(value), turned };
  }
  return undefined;
}

const LONGEST = 12;

function isAtTheSide({ origin }: Glyph, { width }: MeasuredPage): boolean {
  return origin.x < width * OUTER_PART || origin.x > width * (1 - OUTER_PART);
}
