import { dirname } from 'node:path/posix';
import type { Sources } from '../files.ts';

/** The files in a folder and in those within it, in the order of the sources. They are sorted into folders once for all. */
export function filesBelow(folder: string, sources: Sources): readonly string[] {
  let folders = sorted.get(sources);
  if (folders === undefined) {
    folders = intoFolders(sources.keys());
    sorted.set(sources, folders);
  }
  return folders.get(folder) ?? [];
}

const sorted = new WeakMap<Sources, ReadonlyMap<string, string[]>>();

function intoFolders(files: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && folder !== '/'; folder = dirname(folder)) {
      const below = folders.get(folder);
      if (below) below.push(file);
      else folders.set(folder, [file]);
    }
  }
  return folders;
}
