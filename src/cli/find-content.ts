import { dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '../files.ts';

/**
 * The content directory that a path lies in, and the path relative to it (empty for the directory itself). Undefined, too,
 * for a path where there is nothing.
 */
export async function findContent(path: string): Promise<{ content: string; within: string } | undefined> {
  const start = resolve(path);
  if (!(await exists(start))) return undefined;
  for (let directory = start; ; directory = dirname(directory)) {
    if (await isContent(directory)) {
      return { content: directory, within: relative(directory, start).split(sep).join('/') };
    }
    if (dirname(directory) === directory) return undefined;
  }
}

export function isContent(directory: string): Promise<boolean> {
  return exists(join(directory, 'circulars'));
}

/** What to say of a path that is no content directory, and in none. */
export function noContentAt(path: string): string {
  return `找不到内容目录：${path}（内容目录下应有 circulars 文件夹）`;
}
