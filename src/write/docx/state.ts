import type { PrintDocument } from '../../print/types.ts';
import type { Bookmark } from './bookmarks.ts';

/** What a writer of nodes needs to know of where it writes. */
export interface State {
  document: PrintDocument;
  bookmarks: ReadonlyMap<string, Bookmark>;
  /** Size of the section's text area, in twips. */
  width: number;
  height: number;
  inCell: boolean;
}
