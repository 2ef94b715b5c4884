import { posix } from 'node:path';
import type { Position } from 'unist';
import type { Sources } from '../files.ts';
import type { SourceFile } from './source-file.ts';

/** The folder of one circular: what its files name stands in it. */
export interface Folder {
  /** Relative to the content directory, without a final `/`. */
  path: string;
  /** Files that were named so far, relative to the content directory. */
  named: Set<string>;
  /** A named file's path relative to the content directory; undefined, and reported, when it is not there. */
  find(name: string, place: Position | undefined, source: SourceFile): string | undefined;
}

export function openFolder(path: string, sources: Sources): Folder {
  const named = new Set<string>();
  const find: Folder['find'] = (name, place, source) => {
    const file = posix.join(path, name);
    const isInside = !name.startsWith('/') && !/^[A-Za-z]:|\\/.test(name) && file.startsWith(`${path}/`);
    if (!isInside) {
      source.report({
        place,
        rule: 'path-stays-in-folder',
        severity: 'fatal',
        reason: `“${name}”在公文所在的文件夹之外`,
        mend: `把文件放进 ${path}/，写文件名`,
      });
      return undefined;
    }
    if (!sources.has(file)) {
      source.report({
        place,
        rule: 'file-exists',
        severity: 'fatal',
        reason: `没有“${name}”这个文件`,
        mend: `检查文件名，文件应在 ${path}/ 之下`,
      });
      return undefined;
    }
    named.add(file);
    return file;
  };
  return { path, named, find };
}
