import { basename, dirname } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import type { Sources } from '../files.ts';
import { problem } from '../messages.ts';
import { readCircular } from './circular.ts';
import { filesBelow } from './files-below.ts';
import { sameFiles } from './same-files.ts';

/** What the folder of a circular was read as. */
export interface ReadFolder {
  /** Undefined where a part is missing or cannot be read. */
  circular: Circular | undefined;
  messages: readonly VFileMessage[];
}

/** Reads every folder below `circulars/` with an `index.md`; one whose files are as they were `before` is not read again. */
export function readFolders(
  sources: Sources,
  before?: { sources: Sources; folders: ReadonlyMap<string, ReadFolder> },
): Map<string, ReadFolder> {
  const indexes = [...sources.keys()].filter((file) => /^circulars\/.+\/index\.md$/.test(file)).sort();
  return new Map(
    indexes.map((index) => {
      const folder = dirname(index);
      const known = before?.folders.get(folder);
      return [
        folder,
        known && isSame(folder, sources, before!.sources) ? known : readFolder(folder, sources),
      ];
    }),
  );
}

/** The circulars of folders by issue date, then slug; the second of a slug is left out, and reported. */
export function circularsIn(folders: ReadonlyMap<string, ReadFolder>, messages: VFileMessage[]): Circular[] {
  const bySlug = new Map<string, string>();
  const found: Circular[] = [];
  for (const [folder, { circular }] of folders) {
    const slug = basename(folder);
    const other = bySlug.get(slug);
    if (other !== undefined) messages.push(doubled(folder, slug, other));
    else if (circular !== undefined) found.push(circular);
    bySlug.set(slug, other ?? folder);
  }
  return found.sort((a, b) => compare(a.meta.issueDate, b.meta.issueDate) || compare(a.slug, b.slug));
}

function isSame(folder: string, sources: Sources, before: Sources): boolean {
  return sameFiles(filesBelow(folder, sources), sources, filesBelow(folder, before), before);
}

function readFolder(folder: string, sources: Sources): ReadFolder {
  const messages: VFileMessage[] = [];
  return { circular: readCircular(folder, sources, messages), messages };
}

function doubled(folder: string, slug: string, other: string): VFileMessage {
  return problem({
    file: `${folder}/index.md`,
    rule: 'slug-is-unique',
    severity: 'fatal',
    reason: `文件夹名“${slug}”用作网址，应各不相同，${other} 已经用了`,
    mend: '改其中一个文件夹名',
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
