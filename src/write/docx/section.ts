import { DocumentGridType, Header, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import type { PrintDocument, PrintSection } from '../../print/types.ts';
import { writeBlocks } from './blocks.ts';
import type { Bookmark } from './bookmarks.ts';
import { writePageNumber, writeTurnedNumber } from './page-number.ts';
import { writeParagraph } from './paragraph.ts';
import type { State } from './state.ts';
import { styleId } from './style-ids.ts';
import { twips } from './units.ts';

/** A section with its page, its banner at the head and its number at the foot. */
export function writeSection(
  section: PrintSection,
  document: PrintDocument,
  bookmarks: ReadonlyMap<string, Bookmark>,
): ISectionOptions {
  const page = pageOf(section, document);
  const { size, margin } = page;
  const state: State = {
    document,
    bookmarks,
    left: margin.left,
    width: size.width - margin.left - margin.right,
    height: size.height - margin.top - margin.bottom,
    below: twips(section.page.margin.bottom) - margin.bottom,
    inCell: false,
  };
  const header = (parity: 'odd' | 'even') =>
    new Header({
      children: [
        ...(section.pageNumber ? writeTurnedNumber(section.pageNumber, section.page, parity, document) : []),
        section.banner ? writeParagraph(section.banner, state) : new Paragraph({ style: styleId('banner') }),
      ],
    });
  const landscape = size.width > size.height;
  const children = writeBlocks(section.children, state);
  return {
    properties: {
      page: {
        // The library turns a landscape page itself.
        size: landscape
          ? { width: size.height, height: size.width, orientation: PageOrientation.LANDSCAPE }
          : { ...size, orientation: PageOrientation.PORTRAIT },
        margin,
      },
      grid: { type: DocumentGridType.LINES, linePitch: twips(document.styles.body.lineHeight) },
    },
    headers: { default: header('odd'), even: header('even') },
    footers: writePageNumber(section.pageNumber),
    children: children.length > 0 ? children : [new Paragraph({ style: styleId('body') })],
  };
}

/**
 * Size and margins in twips. Word sets a glyph in the middle of an exact line, not at its top: the margins give way
 * by half of what a line is higher than its type, so that the first glyphs touch the text area's upper edge and the
 * last ones its lower edge (GB/T 9704-2012, 5.2.1).
 */
function pageOf({ page, banner, pageNumber }: PrintSection, { styles }: PrintDocument) {
  const { lineHeight, advance, size } = styles.body;
  const gap = (lineHeight - (advance ?? size)) / 2;
  const foot = styles.pageNumber;
  const footTop = (pageNumber?.offset ?? 0) - (foot.lineHeight - foot.size) / 2;
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.margin.top - gap),
      bottom: twips(page.margin.bottom - gap),
      left: twips(page.margin.left),
      right: twips(page.margin.right),
      header: twips(Math.max(0, (page.margin.top - styles[banner?.style ?? 'banner'].lineHeight) / 2)),
      footer: twips(Math.max(0, page.margin.bottom - Math.max(footTop, gap) - foot.lineHeight)),
      gutter: 0,
    },
  };
}
