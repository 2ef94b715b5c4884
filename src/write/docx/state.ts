import type { PrintBlock, PrintDocument } from '../../print/types.ts';
import type { Bookmark } from './bookmarks.ts';

/** What a writer of nodes needs to know of where it writes. */
export interface State {
  document: PrintDocument;
  bookmarks: ReadonlyMap<string, Bookmark>;
  /** Left edge and size of the section's text area, in twips. */
  left: number;
  width: number;
  height: number;
  /** How far the text area reaches above that of the print document, in points: see `text-area.ts` … */
  above: number;
  /** … and how far below it, in twips. */
  below: number;
  inCell: boolean;
}

/** What stands before and after a block. */
export interface Neighbours {
  previous: PrintBlock | undefined;
  next: PrintBlock | undefined;
}
