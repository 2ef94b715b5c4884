import {
  AlignmentType,
  Footer,
  HeightRule,
  OverlapType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
  PageNumber as WordNumber,
} from 'docx';
import type { PageNumber, PageSetup, PrintDocument } from '../../print/types.ts';
import { BORDERLESS } from './borderless.ts';
import { styleId } from './style-ids.ts';
import { twips } from './units.ts';

/** The feet of odd and of even pages. Without a number they are empty: left out, they would be those of the section before. */
export function writePageNumber(number: PageNumber | undefined): { default: Footer; even: Footer } {
  if (!number || number.turned) return { default: emptyFooter(), even: emptyFooter() };
  const inset = twips(number.inset);
  return {
    default: footer(number, { alignment: AlignmentType.RIGHT, indent: { right: inset } }),
    even: footer(number, { alignment: AlignmentType.LEFT, indent: { left: inset } }),
  };
}

function footer(number: PageNumber, place: object): Footer {
  return new Footer({ children: [numberParagraph(number, place)] });
}

function numberParagraph({ before, after }: PageNumber, place: object): Paragraph {
  const run = new TextRun({ font: { hint: 'eastAsia' }, children: [before, WordNumber.CURRENT, after] });
  return new Paragraph({ style: styleId('pageNumber'), ...place, children: [run] });
}

function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: styleId('pageNumber') })] });
}

/**
 * The number of a turned page, which stands at the page's left edge: a floating table in the header, of one cell
 * whose text runs down.
 */
export function writeTurnedNumber(
  number: PageNumber,
  { height }: PageSetup,
  parity: 'odd' | 'even',
  { styles }: PrintDocument,
): Table[] {
  if (!number.turned) return [];
  const { bottom, left, right } = number.turned;
  const { lineHeight, size } = styles.pageNumber;
  const top = parity === 'even' ? left + number.inset : height - right - number.inset - LONGEST;
  const alignment = parity === 'even' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const cell = new TableCell({
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [numberParagraph(number, { alignment })],
  });
  const table = new Table({
    width: { size: twips(lineHeight), type: WidthType.DXA },
    columnWidths: [twips(lineHeight)],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      // The glyphs stand in the middle of their line.
      absoluteHorizontalPosition: twips(bottom - number.offset - (lineHeight + size) / 2),
      absoluteVerticalPosition: twips(top),
      overlap: OverlapType.NEVER,
    },
    borders: BORDERLESS,
    rows: [new TableRow({ height: { value: twips(LONGEST), rule: HeightRule.EXACT }, children: [cell] })],
  });
  return [table];
}

/** Room for a number, in points. */
const LONGEST = 90;
