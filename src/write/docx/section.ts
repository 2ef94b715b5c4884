import { DocumentGridType, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import type { PrintDocument, PrintSection } from '../../print/types.ts';
import { writeBlocks } from './blocks.ts';
import type { Bookmark } from './bookmarks.ts';
import { writeFurniture } from './page-furniture.ts';
import type { State } from './state.ts';
import { styleId } from './style-ids.ts';
import { textAreaOf } from './text-area.ts';
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
      grid: { type: DocumentGridType.LINES, linePitch: linePitch(state) },
      ...(section.firstPage && { titlePage: true }),
    },
    headers,
    footers,
    children: children.length > 0 ? children : [new Paragraph({ style: styleId('body') })],
  };
}

/** About a body line, but such that whole lines fill the page: LibreOffice moves text in by half of what is left. */
function linePitch({ height, document }: State): number {
  const lines = Math.max(1, Math.round(height / twips(document.styles.body.lineHeight)));
  return Math.floor((height - ROUNDING) / lines);
}

/** What lengths may gain, in twips, by being rounded to hundredths of a millimetre. */
const ROUNDING = 5;
