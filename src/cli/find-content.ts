import { dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '../files.ts';

/** The content directory that a path lies in, and the path relative to it (empty for the directory itself). */
export async function findContent(path: string): Promise<{ content: string; within: string } | undefined> {
  const start = resolve(path);
  for (let directory = start; ; directory = dirname(directory)) {
    if (await exists(join(directory, 'circulars'))) {
      return { content: directory, within: relative(directory, start).split(sep).join('/') };
    }
    if (dirname(directory) === directory) return undefined;
  }
}
