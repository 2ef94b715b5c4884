import type { Box, Glyph, MeasuredFont } from '../types.ts';
import type { Fonts } from './fonts.ts';
import { boxAround, MM_PER_POINT, type PageSpace } from './page-space.ts';
import type { OpenPdf } from './with-pdf.ts';

/** A glyph whose ideographic box is not known before all of the file was read. */
export type BareGlyph = Omit<Glyph, 'box'> & {
  /** Millimetres along the line. */
  advance: number;
};

/** Every visible character of a page in the file's order; undefined when there are more than `limit`. */
export function measureGlyphs(
  pdf: OpenPdf,
  page: number,
  space: PageSpace,
  fonts: Fonts,
  limit: number,
): BareGlyph[] | undefined {
  const text = pdf.pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    const count = pdf.pdfium.FPDFText_CountChars(text);
    if (count > limit) return undefined;
    const glyphs: BareGlyph[] = [];
    for (let index = 0; index < count; index++) {
      const glyph = measureGlyph(pdf, text, index, space, fonts);
      if (glyph && isOn(space, glyph)) glyphs.push(glyph);
    }
    return glyphs;
  } finally {
    pdf.pdfium.FPDFText_ClosePage(text);
  }
}

/** What is drawn outside the page's edges is not seen; neither is what has no place at all. */
function isOn({ width, height }: PageSpace, { origin: { x, y }, size }: BareGlyph): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height && size > 0 && Number.isFinite(size);
}

/** Text rendering mode of characters that are there to be searched, not seen: over scanned pages. */
const INVISIBLE = 3;

/** Undefined for spaces and for what PDFium itself puts in. */
function measureGlyph(
  { pdfium, answer }: OpenPdf,
  text: number,
  index: number,
  space: PageSpace,
  fonts: Fonts,
): BareGlyph | undefined {
  const character = characterOf(pdfium.FPDFText_GetUnicode(text, index), () =>
    pdfium.FPDFText_GetUnicode(text, index + 1),
  );
  if (character === undefined) return undefined;
  if (/^[\s\p{Cc}\p{Cf}]$/u.test(character) || pdfium.FPDFText_IsGenerated(text, index) === 1)
    return undefined;
  const object = pdfium.FPDFText_GetTextObject(text, index);
  if (object === 0 || pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) return undefined;
  const { pointer, float, double, int } = answer;
  pdfium.FPDFText_GetMatrix(text, index, pointer);
  const [a, b, c, d] = [float(0), float(1), float(2), float(3)];
  const height = Math.hypot(c, d);
  pdfium.FPDFText_GetCharOrigin(text, index, pointer, pointer + 8);
  const origin = space.place(double(0), double(1));
  pdfium.FPDFText_GetCharBox(text, index, pointer, pointer + 8, pointer + 16, pointer + 24);
  const ink = space.box(double(0), double(3), double(1), double(2));
  pdfium.FPDFText_GetLooseCharBox(text, index, pointer);
  const loose = space.box(float(0), float(1), float(2), float(3));
  pdfium.FPDFText_GetFillColor(text, index, pointer, pointer + 4, pointer + 8, pointer + 12);
  const turned = space.direction(a, b);
  return {
    character,
    font: fonts.get(pdfium.FPDFTextObj_GetFont(object)),
    size: pdfium.FPDFText_GetFontSize(text, index) * height,
    scale: height === 0 ? 1 : Math.hypot(a, b) / height,
    color: hexColor(int(0), int(1), int(2)),
    turned,
    origin,
    advance: turned % 180 === 0 ? loose.right - loose.left : loose.bottom - loose.top,
    ...(isVisible(ink) && { ink }),
  };
}

/**
 * A character that the file gives no meaning is shown as such. One beyond the BMP comes in two halves: both make one glyph, so
 * that the second is undefined.
 */
function characterOf(code: number, next: () => number): string | undefined {
  if (isHalf(code, 0xdc00)) return undefined;
  if (isHalf(code, 0xd800)) {
    const second = next();
    return isHalf(second, 0xdc00) ? String.fromCharCode(code, second) : UNKNOWN;
  }
  return code === 0 || code > 0x10ffff ? UNKNOWN : String.fromCodePoint(code);
}

const UNKNOWN = '\ufffd';

/** Each half of a character beyond the BMP is one of 1,024 numbers. */
function isHalf(code: number, from: number): boolean {
  return code >= from && code < from + 0x400;
}

export function hexColor(...parts: number[]): string {
  return `#${parts.map((part) => (part & 0xff).toString(16).padStart(2, '0')).join('')}`;
}

/** Millimetres: thinner ink is none. */
const THINNEST = 0.02;

function isVisible({ left, top, right, bottom }: Box): boolean {
  return right - left > THINNEST && bottom - top > THINNEST;
}

/** The ideographic box of a glyph: from where the pen stood, by its font's measures. */
export function withBox({ advance, ...glyph }: BareGlyph): Glyph {
  return { ...glyph, box: ideographicBox(glyph, advance, glyph.font.box) };
}

function ideographicBox(
  { origin, size, turned }: Omit<BareGlyph, 'advance'>,
  advance: number,
  { ascent, descent }: MeasuredFont['box'],
): Box {
  const em = size * MM_PER_POINT;
  const [along, up] = DIRECTIONS[turned];
  const corner = (forwards: number, upwards: number) => ({
    x: origin.x + along.x * forwards + up.x * upwards,
    y: origin.y + along.y * forwards + up.y * upwards,
  });
  return boxAround([corner(0, ascent * em), corner(advance, -descent * em)]);
}

/** Where a line runs and where its glyphs' heads point, y downwards. */
const DIRECTIONS = {
  0: [
    { x: 1, y: 0 },
    { x: 0, y: -1 },
  ],
  90: [
    { x: 0, y: 1 },
    { x: 1, y: 0 },
  ],
  180: [
    { x: -1, y: 0 },
    { x: 0, y: 1 },
  ],
  270: [
    { x: 0, y: -1 },
    { x: -1, y: 0 },
  ],
} as const;
