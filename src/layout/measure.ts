import type { FaceRole, PrintParagraph, Style, TextRun } from '../print/types.ts';
import { type CharacterClass, classOf, takesFullCell } from './punctuation.ts';
import type { FontId, Metrics } from './types.ts';

/** One character with all that placing it needs; `text` is empty for a fill and a line break. */
export interface Glyph {
  kind: 'character' | 'fill' | 'break';
  text: string;
  class: CharacterClass;
  font: FontId;
  size: number;
  color: string;
  /** Horizontal scale. */
  scale: number;
  /** Of a heading that the paragraph begins with. */
  heading: true | undefined;
  href: string | undefined;
  /** What is asked for where it stands. */
  field: string | undefined;
  /** What the font advances, scaled. */
  advance: number;
  /** What it takes of the line: its advance, or its cell on the grid. */
  width: number;
  /** From the left of `width` to the pen: an opening mark stands at the right of its cell. */
  shift: number;
  /** Takes a full cell, and so may be set half-width when it is a mark. */
  full: boolean;
}

/**
 * Looks up and measures every character of a paragraph.
 *
 * `reduction` makes everything smaller by that factor: for cells narrower than one character.
 */
export function measure(paragraph: PrintParagraph, style: Style, metrics: Metrics, reduction = 1): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const run of paragraph.runs) {
    if (run.type === 'text') measureRun(run, style, metrics, reduction, glyphs);
    else glyphs.push({ ...NOTHING, kind: run.type === 'fill' ? 'fill' : 'break' });
  }
  for (const { from, to, label } of paragraph.rooms ?? [])
    for (const glyph of glyphs.slice(from, to)) glyph.field = label;
  narrowWesternQuotes(glyphs);
  joinDashes(glyphs);
  return glyphs;
}

const NOTHING: Glyph = {
  kind: 'break',
  text: '',
  class: 'space',
  font: '',
  size: 0,
  color: '',
  scale: 1,
  heading: undefined,
  href: undefined,
  field: undefined,
  advance: 0,
  width: 0,
  shift: 0,
  full: false,
};

function measureRun(run: TextRun, style: Style, metrics: Metrics, reduction: number, glyphs: Glyph[]): void {
  const role: FaceRole = run.face ?? style.face;
  const size = (run.size ?? style.size) * reduction;
  const scale = run.scale ?? 1;
  const color = run.color ?? style.color;
  // The grid's cell, in proportion for a run of another size.
  const cell = ((style.advance ?? style.size) / style.size) * size * scale;
  for (const written of run.text) {
    const text = isControl(written) ? ' ' : written;
    const { font, advance: em } = metrics.glyph(role, text);
    const advance = em * size * scale;
    const name = classOf(text);
    const full =
      takesFullCell(text) || (em > ALMOST_FULL && em < 1.05 && name !== 'western' && name !== 'extending');
    // All fields of one shape, without spreading: this runs once for every character of a document.
    const glyph: Glyph = {
      kind: 'character',
      text,
      class: name,
      font,
      size,
      color,
      scale,
      heading: run.heading,
      href: run.href,
      field: undefined,
      advance,
      width: advance,
      shift: 0,
      full,
    };
    if (full) putInCell(glyph, cell);
    else if (style.halfDigits && DIGIT.test(text)) putInHalf(glyph, cell / 2);
    glyphs.push(glyph);
  }
}

/** A tab or a line feed within a run prints as a space. */
function isControl(character: string): boolean {
  return character < ' ' || (character >= '\u007f' && character <= '\u009f');
}

const DIGIT = /^[0-9]$/;
const ALMOST_FULL = 0.95;

/** A glyph in a full cell: wide ones start at its left, narrow marks stand where their ink belongs, dashes fill it. */
function putInCell(glyph: Glyph, cell: number): void {
  glyph.width = cell;
  if (glyph.class === 'dash' && glyph.advance > 0) {
    glyph.scale *= cell / glyph.advance;
    glyph.advance = cell;
    return;
  }
  const left = Math.max(0, cell - glyph.advance);
  if (glyph.class === 'opening') glyph.shift = left;
  else if ('…·'.includes(glyph.text)) glyph.shift = left / 2;
}

/** A digit in the middle of half a cell, condensed where it is wider. */
function putInHalf(glyph: Glyph, half: number): void {
  const fit = Math.min(1, half / glyph.advance);
  glyph.scale *= fit;
  glyph.advance *= fit;
  glyph.shift = (half - glyph.advance) / 2;
  glyph.width = half;
}

/** In ideographs: what faces leave free at each end of a dash. */
const DASH_END = 0.06;

/** Dashes that follow each other are drawn wider than their cells where they meet: ——. */
function joinDashes(glyphs: Glyph[]): void {
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]!;
    if (glyph.class !== 'dash' || !glyph.full) continue;
    const follows = glyphs[index - 1]?.class === 'dash';
    const precedes = glyphs[index + 1]?.class === 'dash';
    if (!follows && !precedes) continue;
    glyph.shift -= follows ? (precedes ? 1 : 2) * DASH_END * glyph.width : 0;
    glyph.advance *= 1 + 2 * DASH_END;
    glyph.scale *= 1 + 2 * DASH_END;
  }
}

/** Between Western letters a quotation mark keeps its own width: ‘don’t’. */
function narrowWesternQuotes(glyphs: Glyph[]): void {
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]!;
    if (!'“”‘’·'.includes(glyph.text) || glyph.text === '') continue;
    if (glyphs[index - 1]?.class !== 'western' || glyphs[index + 1]?.class !== 'western') continue;
    glyph.width = glyph.advance;
    glyph.shift = 0;
    glyph.full = false;
  }
}
