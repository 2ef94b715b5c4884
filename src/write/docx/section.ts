import { DocumentGridType, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import type { PrintDocument, PrintSection } from '../../print/types.ts';
import { writeBlocks } from './blocks.ts';
import type { Bookmark } from './bookmarks.ts';
import { writeFurniture } from './page-furniture.ts';
import type { State } from './state.ts';
import { styleId } from './style-ids.ts';
import { type TextArea, textAreaOf } from './text-area.ts';
import { twips } from './units.ts';

/** A section with its page, its banner at the head and its number at the foot. */
export function writeSection(
  section: PrintSection,
  document: PrintDocument,
  bookmarks: ReadonlyMap<string, Bookmark>,
): ISectionOptions {
  const area = textAreaOf(section, document);
  const { size, margin } = area;
  const state: State = {
    document,
    bookmarks,
    left: margin.left,
    width: size.width - margin.left - margin.right,
    height: size.height - margin.top - margin.bottom,
    above: area.above,
    below: twips(section.page.margin.bottom) - margin.bottom,
    inCell: false,
  };
  const { headers, footers, distance } = writeFurniture(section, area, state);
  const children = writeBlocks(section.children, state);
  return {
    properties: {
      page: {
        // The library turns a landscape page itself.
        size:
          size.width > size.height
            ? { width: size.height, height: size.width, orientation: PageOrientation.LANDSCAPE }
            : { ...size, orientation: PageOrientation.PORTRAIT },
        margin: { ...margin, ...distance, gutter: 0 },
      },
      grid: { type: DocumentGridType.LINES, linePitch: linePitch(area, state) },
      ...(section.firstPage && { titlePage: true }),
    },
    headers,
    footers,
    children: children.length > 0 ? children : [new Paragraph({ style: styleId('body') })],
  };
}

/**
 * A body line, or a fraction of one, such that whole lines fill each page: LibreOffice moves text in by half of what is
 * left. Word looks at the pitch only where a paragraph snaps to the grid, and none does.
 */
function linePitch({ push }: TextArea, { height, document }: State): number {
  const body = twips(document.styles.body.lineHeight);
  const heights = [push.other, push.first].map(({ top, bottom }) => height - top - bottom - ROUNDING);
  const lines = Math.max(1, Math.round(heights[0]! / body));
  const pitches = Array.from({ length: FINEST }, (_, index) =>
    Math.floor(heights[0]! / (lines * (index + 1))),
  );
  const left = (pitch: number) => Math.max(...heights.map((each) => each % pitch));
  return (
    pitches.find((pitch) => left(pitch) <= UNSEEN) ?? pitches.reduce((a, b) => (left(b) < left(a) ? b : a))
  );
}

/** What lengths may gain by being rounded to hundredths of a millimetre, in twips. */
const ROUNDING = 5;

/** Twips that nobody misses on a page: half a millimetre. */
const UNSEEN = 28;

/** Into how many parts a line may be cut. */
const FINEST = 24;
