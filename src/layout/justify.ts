import type { Style } from '../print/types.ts';
import { type Line, TOLERANCE } from './break-lines.ts';
import type { Glyph } from './measure.ts';
import type { ParagraphElements } from './reading-structure.ts';
import { squeeze } from './squeeze.ts';
import type { PlacedText } from './types.ts';

/**
 * Places a line's glyphs from `left` on, on the baseline 0: as texts of one face, size and colour, and of one
 * spacing, in order. Every glyph of the line is in one of them.
 */
export function justify(
  glyphs: readonly Glyph[],
  line: Line,
  left: number,
  align: Style['align'],
  elements: ParagraphElements,
): PlacedText[] {
  const shown = glyphs.slice(line.start, line.end).filter((glyph) => glyph.kind !== 'break');
  const boxes = spread(shown, line, align);
  let x = left + boxes.indent;
  const pens = boxes.glyphs.map((box) => {
    const pen = x + box.shift;
    x += box.width;
    return pen;
  });
  return joinTexts(shown, pens, elements);
}

interface Spread {
  indent: number;
  glyphs: { width: number; shift: number }[];
}

/** Gives each glyph its final width: squeezed when the line is too long, spread out when it is justified. */
function spread(glyphs: readonly Glyph[], line: Line, align: Style['align']): Spread {
  const inked = glyphs.findLastIndex((glyph) => glyph.class !== 'space' || glyph.kind === 'fill') + 1;
  let natural = 0;
  for (let index = 0; index < inked; index++) natural += glyphs[index]!.width;
  const room = line.measure - natural;
  const hanging = glyphs.slice(inked).map(() => ({ width: 0, shift: 0 }));
  const own = glyphs.slice(0, inked).map(({ width, shift }) => ({ width, shift }));
  if (room < -TOLERANCE)
    return { indent: 0, glyphs: [...squeeze(glyphs.slice(0, inked), -room), ...hanging] };

  const fills = glyphs.reduce((count, glyph) => count + Number(glyph.kind === 'fill'), 0);
  if (fills > 0) {
    for (const [index, box] of own.entries()) if (glyphs[index]!.kind === 'fill') box.width = room / fills;
    return { indent: 0, glyphs: [...own, ...hanging] };
  }
  if (align === 'distribute' || (align === 'justify' && !line.last)) stretch(glyphs, own, room);
  const indent = align === 'center' ? room / 2 : align === 'end' ? room : 0;
  return { indent, glyphs: [...own, ...hanging] };
}

/** Spreads what is left of the line evenly over its gaps; a Western word and a dash keep together. */
function stretch(glyphs: readonly Glyph[], boxes: { width: number }[], room: number): void {
  const wider: { width: number }[] = [];
  for (let index = 0; index < boxes.length - 1; index++)
    if (isGap(glyphs[index]!, glyphs[index + 1]!)) wider.push(boxes[index]!);
  for (const box of wider) box.width += room / wider.length;
}

function isGap(left: Glyph, right: Glyph): boolean {
  if (right.class === 'extending') return false;
  if (left.class === right.class && (left.class === 'dash' || left.class === 'ellipsis')) return false;
  return left.full || right.full || left.class === 'space' || left.class === 'ideograph';
}

/** Two gaps are the same when they differ by less than this, in points. */
const SAME = 0.0005;

function joinTexts(
  glyphs: readonly Glyph[],
  pens: readonly number[],
  elements: ParagraphElements,
): PlacedText[] {
  const texts: PlacedText[] = [];
  let open: { text: PlacedText; last: number; count: number } | undefined;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]!;
    if (glyph.kind !== 'character') {
      open = undefined;
      continue;
    }
    const x = pens[index]!;
    const element = glyph.heading ? elements.heading : elements.text;
    if (open && open.text.element === element && isSameType(open.text, glyph)) {
      const gap = x - pens[open.last]! - glyphs[open.last]!.advance;
      if (open.count === 1 || Math.abs(gap - open.text.spacing) < SAME) {
        open.text.spacing = open.count === 1 ? gap : open.text.spacing;
        open.text.text += glyph.text;
        open.count++;
        open.last = index;
        continue;
      }
    }
    const text: PlacedText = {
      type: 'text',
      x,
      y: 0,
      text: glyph.text,
      font: glyph.font,
      size: glyph.size,
      color: glyph.color,
      spacing: 0,
      scale: glyph.scale,
      element,
      ...(glyph.href !== undefined && { href: glyph.href }),
      ...(glyph.field !== undefined && { field: glyph.field }),
    };
    texts.push(text);
    open = { text, last: index, count: 1 };
  }
  return texts;
}

function isSameType(text: PlacedText, glyph: Glyph): boolean {
  return (
    text.font === glyph.font &&
    text.size === glyph.size &&
    text.color === glyph.color &&
    Math.abs(text.scale - glyph.scale) < 1e-6 &&
    text.href === glyph.href &&
    text.field === glyph.field
  );
}
