import type { PrintDocument, PrintSection } from '../../print/types.ts';
import { glyphGap } from './glyph-gap.ts';
import { twips } from './units.ts';

/** Where the text of a section's pages begins and ends. */
export interface TextArea {
  /** In twips, and so are the margins: those that the section gives all its pages. */
  size: { width: number; height: number };
  margin: { top: number; bottom: number; left: number; right: number };
  /** How far Word's text area reaches beyond that of the print document, in points. */
  above: number;
  below: number;
  /** What the head and the foot of a page must push the text in by, in twips: on the first page, on the others. */
  push: Record<PageKind, { top: number; bottom: number }>;
}

export type PageKind = 'first' | 'other';

/**
 * Word does not set a glyph at the upper edge of its line: the margins give way by what then stands above the first
 * glyphs and below the last ones, so that those touch the edges of the text area (GB/T 9704-2012, 5.2.1). Where the
 * format prescribes Word's margins, they stay as they are. A section has one pair of margins: the wider one of two
 * that differ is made by the head or the foot.
 */
export function textAreaOf({ page, firstPage }: PrintSection, document: PrintDocument): TextArea {
  const { styles, wordMetrics } = document;
  const { lineHeight, size } = styles.body;
  const above = wordMetrics ? 0 : glyphGap(styles.body);
  const below = wordMetrics ? 0 : lineHeight - size - above;
  const edges = { first: firstPage?.margin ?? page.margin, other: page.margin };
  const top = Math.min(edges.first.top, edges.other.top);
  const bottom = Math.min(edges.first.bottom, edges.other.bottom);
  const push = (kind: PageKind) => ({
    top: twips(edges[kind].top - top),
    bottom: twips(edges[kind].bottom - bottom),
  });
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(top - above),
      bottom: twips(bottom - below),
      left: twips(page.margin.left),
      right: twips(page.margin.right),
    },
    above,
    below,
    push: { first: push('first'), other: push('other') },
  };
}
