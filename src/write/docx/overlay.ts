import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { PrintOverlay, Style } from '../../print/types.ts';
import { glyphGap } from './glyph-gap.ts';

/** A picture that lies behind a paragraph's words, so that it hides none of them, and takes no room. */
export function writeOverlay(
  { bytes, format, width, height, x, y, alt }: PrintOverlay,
  style: Pick<Style, 'lineHeight' | 'size'>,
): ImageRun {
  return new ImageRun({
    type: format === 'png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: alt, description: alt },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, offset: emus(x) },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PARAGRAPH,
        offset: emus(y + glyphGap(style)),
      },
      wrap: { type: TextWrappingType.NONE },
      behindDocument: true,
      allowOverlap: true,
    },
  });
}

/** Points to pixels of 96 to the inch, in which the library takes sizes. */
function pixels(points: number): number {
  return (points * 96) / 72;
}

/** Points to English Metric Units. */
function emus(points: number): number {
  return Math.round(points * 12700);
}
