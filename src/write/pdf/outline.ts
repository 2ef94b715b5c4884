import type { PDFContext, PDFRef } from 'pdf-lib';
import type { LaidOut } from '../../layout/types.ts';
import { hexText } from './hex-text.ts';
import { RawObject } from './raw-object.ts';

interface Entry {
  title: string;
  page: number;
  y: number;
  level: number;
  children: Entry[];
}

/** The bookmarks, nested by level; undefined when the document has none. */
export function writeOutline(
  context: PDFContext,
  laidOut: LaidOut,
  pages: readonly PDFRef[],
): PDFRef | undefined {
  const entries = nest(laidOut.outline);
  if (entries.length === 0) return undefined;
  const root = context.nextRef();
  const write = (entry: Entry, parent: PDFRef, refs: readonly PDFRef[], index: number): void => {
    const own = refs[index]!;
    const children = entry.children.map(() => context.nextRef());
    for (const [child, below] of entry.children.entries()) write(below, own, children, child);
    const { height } = laidOut.pages[entry.page]!;
    const links = [
      ['Prev', refs[index - 1]],
      ['Next', refs[index + 1]],
      ['First', children[0]],
      ['Last', children.at(-1)],
    ]
      .map(([name, ref]) => (ref ? `/${name} ${ref}` : ''))
      .join('');
    const count = children.length > 0 ? `/Count ${countOf(entry)}` : '';
    const place = `[${pages[entry.page]} /XYZ 0 ${Math.round(height - entry.y)} 0]`;
    const text = `<</Title${hexText(entry.title)}/Parent ${parent}${links}${count}/Dest${place}>>`;
    context.assign(own, new RawObject(text));
  };
  const refs = entries.map(() => context.nextRef());
  for (const [index, entry] of entries.entries()) write(entry, root, refs, index);
  const count = entries.reduce((sum, entry) => sum + 1 + countOf(entry), 0);
  const text = `<</Type/Outlines/First ${refs[0]}/Last ${refs.at(-1)}/Count ${count}>>`;
  context.assign(root, new RawObject(text));
  return root;
}

/** Each entry goes under the last one before it of a higher level. */
function nest(outline: LaidOut['outline']): Entry[] {
  const roots: Entry[] = [];
  const path: Entry[] = [];
  for (const { title, page, y, level } of outline) {
    const entry: Entry = { title, page, y, level, children: [] };
    while (path.length > 0 && path.at(-1)!.level >= level) path.pop();
    (path.at(-1)?.children ?? roots).push(entry);
    path.push(entry);
  }
  return roots;
}

/** All entries below it: they are shown open. */
function countOf(entry: Entry): number {
  return entry.children.reduce((sum, child) => sum + 1 + countOf(child), 0);
}
