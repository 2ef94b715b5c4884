import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  type Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  PageNumber as WordNumber,
} from 'docx';
import type { PageNumber, PageSetup, PrintDocument } from '../../print/types.ts';
import { floatingTable } from './floating-table.ts';
import { glyphGap } from './glyph-gap.ts';
import { styleId } from './style-ids.ts';
import { twips } from './units.ts';

export type Parity = 'odd' | 'even';

/** The number in its paragraph: at the right of odd pages, at the left of even ones. */
export function numberParagraph(
  { before, after, inset }: PageNumber,
  parity: Parity,
  more: IParagraphOptions = {},
): Paragraph {
  const run = new TextRun({ font: { hint: 'eastAsia' }, children: [before, WordNumber.CURRENT, after] });
  return new Paragraph({
    style: styleId('pageNumber'),
    alignment: parity === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ...(inset > 0 && { indent: { [parity === 'odd' ? 'right' : 'left']: twips(inset) } }),
    ...more,
    children: [run],
  });
}

/**
 * The number of a turned page, which stands at the page's left edge: a floating table in the header, of one cell
 * whose text runs down.
 */
export function writeTurnedNumber(
  number: PageNumber,
  { height }: PageSetup,
  parity: Parity,
  { styles }: PrintDocument,
): Table[] {
  if (!number.turned) return [];
  const { bottom, left, right } = number.turned;
  const { lineHeight } = styles.pageNumber;
  const top = parity === 'even' ? left + number.inset : height - right - number.inset - LONGEST;
  const cell = new TableCell({
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [numberParagraph({ ...number, inset: 0 }, parity)],
  });
  const table = floatingTable(
    twips(lineHeight),
    {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      // The line's upper edge is at its right.
      absoluteHorizontalPosition: twips(bottom - number.offset - lineHeight + glyphGap(styles.pageNumber)),
      absoluteVerticalPosition: twips(top),
    },
    [new TableRow({ height: { value: twips(LONGEST), rule: HeightRule.EXACT }, children: [cell] })],
  );
  return [table];
}

/** Room for a number, in points. */
const LONGEST = 90;
