import type { PrintDocument } from '../../print/types.ts';
import type { Bookmark } from './bookmarks.ts';

/** What a writer of nodes needs to know of where it writes. */
export interface State {
  document: PrintDocument;
  bookmarks: ReadonlyMap<string, Bookmark>;
  /** Left edge and size of the section's text area, in twips. */
  left: number;
  width: number;
  height: number;
  /** How far the text area reaches below that of the print document, in twips: see `section.ts`. */
  below: number;
  inCell: boolean;
}
