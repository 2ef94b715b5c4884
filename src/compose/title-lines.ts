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
  { template, circular }: Context,
  more: Pick<PrintParagraph, 'anchor'> = {},
): PrintBlock {
  const limit = textWidth(page) / template.styles[style].size;
  const lines = balanceLines(title, limit, undefined, circular.meta.issuers);
  return paragraph(style, 'title', brokenLines(lines), { ...more, outline: title });
}
