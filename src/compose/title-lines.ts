import type { PrintBlock, PrintParagraph, StyleName } from '../print/types.ts';
import { balanceLines } from './balance-lines.ts';
import { brokenLines, paragraph } from './builders.ts';
import { type Context, textWidth } from './context.ts';
import type { Sheet } from './print-document.ts';

/** A title in balanced lines as wide as the page's text area allows at the style's size. */
export function titleLines(
  title: string,
  style: StyleName,
  page: Sheet['page'],
  { template }: Context,
  more: Pick<PrintParagraph, 'anchor'> = {},
): PrintBlock {
  const lines = balanceLines(title, textWidth(page) / template.styles[style].size);
  return paragraph(style, 'title', brokenLines(lines), { ...more, outline: title });
}
