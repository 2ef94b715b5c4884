import type { PrintBlock, PrintDocument } from '../../print/types.ts';

/** What Word calls the target of a link. */
export interface Bookmark {
  name: string;
  /** Unique in the document. */
  id: number;
}

/** A bookmark for each anchor of a document, by anchor. Word allows 40 letters, digits and `_`, a letter first. */
export function bookmarksOf(document: PrintDocument): Map<string, Bookmark> {
  const bookmarks = new Map<string, Bookmark>();
  const taken = new Set<string>();
  for (const anchor of document.sections.flatMap((section) => section.children.flatMap(anchorsOf))) {
    const id = bookmarks.size + 1;
    const plain = anchor.replace(/\W/g, '_').replace(/^(?=[\d_])/, 'a');
    const name =
      plain.length <= LONGEST && !taken.has(plain) ? plain : `${plain.slice(0, LONGEST - 8)}_${id}`;
    taken.add(name);
    bookmarks.set(anchor, { name, id });
  }
  return bookmarks;
}

const LONGEST = 40;

function anchorsOf(block: PrintBlock): string[] {
  if (block.type === 'paragraph') return block.anchor === undefined ? [] : [block.anchor];
  if (block.type === 'pinned') return block.children.flatMap(anchorsOf);
  if (block.type !== 'table') return [];
  return [...block.head, ...block.body].flatMap((row) =>
    row.cells.flatMap((cell) => cell.children.flatMap(anchorsOf)),
  );
}
