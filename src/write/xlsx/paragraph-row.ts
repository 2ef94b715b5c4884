import type { PrintParagraph } from '../../print/types.ts';
import { asText, cellText, textHeight, textStyle } from './cell-text.ts';
import type { SheetFrame, SheetRow } from './sheet-row.ts';

/** A paragraph as one cell across the sheet. */
export function paragraphRow(paragraph: PrintParagraph, { document, widths }: SheetFrame): SheetRow {
  const { lineHeight, spaceBefore, spaceAfter, indentStart, firstLineIndent } = {
    ...document.styles[paragraph.style],
    ...paragraph.override,
  };
  const style = textStyle(paragraph, document);
  const { size } = style.font;
  const indent = '　'.repeat(Math.max(0, Math.round((indentStart + firstLineIndent) / size)));
  const text = indent + cellText([paragraph]);
  const width = widths.reduce((sum, width) => sum + width, 0);
  return {
    height: spaceBefore + textHeight(text, size, lineHeight, width) + spaceAfter,
    cells: [{ column: 0, columnSpan: widths.length, rowSpan: 1, value: text, style: asText(style, text) }],
  };
}
