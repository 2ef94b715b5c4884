import type { Glyph, Rule } from '../types.ts';
import { partOf, piecesOf } from './lines.ts';
import type { Frame, Head, Line, NoticePage } from './types.ts';

/** 厦处非办〔2018〕7号, whatever brackets were used; what a clause asks of it is asked later. */
export const NUMBER =
  /^[\p{Script=Han}（）()]{1,20}[〔[［(（【〈]第?\d{2,4}年?[〕\]］)）】〉]第?\d+(?:-\d+)?号$/u;

/** A 令 counts by itself: 第7号. */
const ORDER_NUMBER = /^第?[\d〇零一二三四五六七八九十百]+号$/;

const MARKS = {
  copyNumber: /^(?:№|No\.?|NO\.?|份号[：:]?)?\d{1,8}$/,
  classification: /^(?:绝密|机密|秘密)/,
  urgency: /^(?:特急|加急|特提|平急|急件|紧急|火急|特别紧急)$/,
};

/** Points beyond the body's size from which type makes a letterhead; titles are 6 larger. */
const LETTERHEAD_ABOVE_BODY = 8;

/** Of the page's height: a letterhead begins above. */
const UPPER_PART = 0.6;

/** Millimetres from the letterhead within which its number and its signatories stand. */
const BELOW_LETTERHEAD = 60;

/** Millimetres from which a line is one that parts the head from the text. */
const WIDE = 90;

/**
 * 版头, on the first page: marks, the letterhead (red or largest of all), the number with its brackets, signatories, and
 * the wide lines. `rest` are the lines below, where the title begins.
 */
export function headOf({ page, lines }: NoticePage, frame: Frame): { head: Head; rest: Line[] } {
  const upper = page.height * UPPER_PART;
  const letterhead = letterheadOf(
    lines.filter((line) => line.top < upper),
    frame,
  );
  // Below the names of many joint issuers the number stands low.
  const reach = Math.max(upper, (letterhead.at(-1)?.bottom ?? 0) + BELOW_LETTERHEAD);
  const high = lines.filter((line) => line.top < reach).flatMap(withoutMark);
  const marks = marksOf(high, letterhead);
  const after = high.filter((line) => !letterhead.includes(line) && !marks.includes(line));
  const numbered = after
    .slice(0, LINES_TO_NUMBER)
    .map((line) => ({ line, ...numberAndSignatory(line, letterhead.length > 0) }));
  const withNumber = numbered.find(({ number }) => number);
  const withSignatory = numbered.find(({ signatory }) => signatory);
  const lowest = Math.max(
    0,
    ...[...letterhead, withNumber?.line, withSignatory?.line].flatMap((line) => (line ? [line.bottom] : [])),
  );
  const from = letterhead[0]?.top ?? withNumber?.line.top;
  const text = after.find((line) => line.top > lowest - 1);
  const rules =
    from === undefined ? [] : rulesBetween(page.rules, from, text?.top ?? Number.POSITIVE_INFINITY);
  const rest = lines.filter(
    (line) => line.top >= lowest - 1 && !letterhead.includes(line) && !marks.includes(line),
  );
  return {
    head: {
      ...Object.fromEntries(
        Object.entries(MARKS).flatMap(([name, pattern]) => {
          const mark = marks.find(({ text }) => pattern.test(text));
          return mark ? [[name, mark]] : [];
        }),
      ),
      marks,
      letterhead,
      ...(withNumber?.number && { number: withNumber.number }),
      ...(withSignatory?.signatory && { signatory: withSignatory.signatory }),
      rules,
    },
    rest,
  };
}

/** Lines of a letterhead at most, with an issuer on each. */
const MOST_LINES = 40;

/** Marks, names of signatories and the number: the number is among the first lines. */
const LINES_TO_NUMBER = 12;

/**
 * The letterhead: everything in the largest size of the first page's upper part, if it is far larger than the body, or
 * large and red. Its glyphs may stand on lines of several sizes and heights (文件 beside the names of joint issuers).
 */
function letterheadOf(lines: readonly Line[], frame: Frame): Line[] {
  const isLarge = (glyph: Glyph) =>
    glyph.size >= frame.size + LETTERHEAD_ABOVE_BODY || (isRed(glyph.color) && glyph.size > frame.size + 2);
  const first = lines.findIndex(({ glyphs }) => glyphs.some(isLarge));
  if (first < 0) return [];
  const color = lines[first]!.glyphs[0]!.color;
  const next = lines.findIndex(
    (line, index) => index > first && !line.glyphs.some((glyph) => isLarge(glyph) && glyph.color === color),
  );
  return lines.slice(first, Math.min(next < 0 ? lines.length : next, first + MOST_LINES));
}

/** A 信函 has its first mark and its number on one line. */
function withoutMark(line: Line): Line[] {
  const pieces = piecesOf(line, APART);
  const isMarked = pieces.length > 1 && Object.values(MARKS).some((pattern) => pattern.test(pieces[0]!.text));
  return isMarked ? pieces : [line];
}

/** Millimetres between a mark and what stands on its line. */
const APART = 8;

/** Marks stand above the number and the title, at the left. */
function marksOf(lines: readonly Line[], letterhead: readonly Line[]): Line[] {
  const patterns = Object.values(MARKS);
  return lines
    .filter((line) => !letterhead.includes(line))
    .slice(0, LINES_TO_NUMBER)
    .filter((line) => patterns.some((pattern) => pattern.test(line.text)));
}

function numberAndSignatory(line: Line, isHeaded: boolean): Pick<Head, 'number' | 'signatory'> {
  const isNumber = (piece: Line | undefined) =>
    piece && (NUMBER.test(piece.text) || (isHeaded && ORDER_NUMBER.test(piece.text))) ? piece : undefined;
  const at = line.text.search(/签发人[：:]/);
  if (at < 0) {
    // Beside the number stands the last of several names.
    const number = isNumber(line) ?? isNumber(piecesOf(line, APART)[0]);
    return number ? { number } : {};
  }
  const from = [...line.text.slice(0, at)].length;
  const number = isNumber(partOf(line, 0, from));
  const label = partOf(line, from, from + LABEL);
  const names = partOf(line, from + LABEL);
  return {
    ...(number && { number }),
    ...(label && names && { signatory: { label, names, line } }),
  };
}

/** Characters of 签发人：. */
const LABEL = 4;

/** Wide lines from the letterhead (or the number) down to the text. */
function rulesBetween(rules: readonly Rule[], from: number, to: number): Rule[] {
  return rules.filter(
    ({ direction, left, right, top }) =>
      direction === 'horizontal' && right - left >= WIDE && top > from && top < to + 1,
  );
}

/** Red to the eye: strong in red, weak in the others. */
export function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red >= 150 && green < 100 && blue < 100;
}

/** Whether the glyphs of a line are near black. */
export function isBlack(color: string): boolean {
  return [1, 3, 5].every((at) => Number.parseInt(color.slice(at, at + 2), 16) < 64);
}
