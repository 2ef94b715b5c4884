import type {
  Box,
  Glyph,
  MeasuredFile,
  MeasuredFont,
  MeasuredPage,
  Rule,
  StandardFace,
} from '../../src/audit/types.ts';

/** One character of the grid and one line, mm. */
export const CHARACTER = 156 / 28;
export const LINE = 1.875 * CHARACTER;

const MM = 25.4 / 72;
const FONTS = new Map<string, MeasuredFont>();

/** A line of text to be put on a page. Lengths are mm; `top` and `left` are of the first glyph's box. */
export interface Words {
  text: string;
  top: number;
  left: number;
  /** Points. */
  size?: number;
  /** Millimetres from glyph to glyph; default: the grid's for 3号, else the em. */
  step?: number;
  color?: string;
  face?: StandardFace;
  turned?: 0 | 90 | 270;
}

export interface Sheet {
  words: Words[];
  rules?: Rule[];
  images?: Box[];
  width?: number;
  height?: number;
}

/** What PDFium would have measured of pages on which lines are drawn at given places. */
export function drawn(sheets: readonly Sheet[]): MeasuredFile {
  const pages = sheets.map(
    ({ words, rules = [], images = [], width = 210, height = 297 }, index): MeasuredPage => ({
      number: index + 1,
      width,
      height,
      rotation: 0,
      glyphs: words.flatMap(glyphsOf),
      rules: rules.toSorted((a, b) => a.top - b.top),
      images,
    }),
  );
  return { pages, fonts: [...FONTS.values()], facts: { title: '通知', language: 'zh-CN', tagged: true } };
}

/** A line at the text area's left edge, in a row of the grid that counts from 1, indented by characters. */
export function row(number: number, text: string, indent = 0): Words {
  return { text, top: 37 + (number - 1) * LINE, left: 28 + indent * CHARACTER };
}

/** Text that ends so many characters before the right edge. */
export function endingAt(end: number, { text, ...words }: Words): Words {
  const step = words.step ?? stepOf(words.size ?? 16);
  return { ...words, text, left: 184 - end * CHARACTER - [...text].length * step };
}

export function horizontal(top: number, left = 28, right = 184, thickness = 0.35, color = '#000000'): Rule {
  return { left, right, top, bottom: top + thickness, thickness, color, direction: 'horizontal' };
}

export function vertical(left: number, top: number, bottom: number): Rule {
  return { left, right: left + 0.2, top, bottom, thickness: 0.2, color: '#000000', direction: 'vertical' };
}

function glyphsOf({
  text,
  top,
  left,
  size = 16,
  step = stepOf(size),
  color = '#000000',
  face = '仿宋',
  turned = 0,
}: Words): Glyph[] {
  const em = size * MM;
  return [...text].flatMap((character, index): Glyph[] => {
    if (character === '　') return [];
    const [x, y] =
      turned === 0
        ? [left + index * step, top]
        : [left, turned === 90 ? top + index * step : top - index * step];
    const box = { left: x, top: y, right: x + em, bottom: y + em };
    return [
      {
        character,
        font: fontOf(face),
        size,
        scale: 1,
        color,
        turned,
        origin: turned === 0 ? { x, y: y + 0.88 * em } : { x: x + 0.5 * em, y },
        box,
        ink: box,
      },
    ];
  });
}

function stepOf(size: number): number {
  return size === 16 ? CHARACTER : size * MM;
}

function fontOf(face: StandardFace): MeasuredFont {
  const font = FONTS.get(face) ?? {
    name: face,
    embedded: true,
    face,
    bold: false,
    box: { ascent: 0.88, descent: 0.12, from: 'ink' as const },
  };
  FONTS.set(face, font);
  return font;
}
