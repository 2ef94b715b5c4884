import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** A content directory's files in memory: path relative to it, with `/`, to bytes; sorted by path. */
export type Sources = ReadonlyMap<string, Uint8Array>;

/**
 * Reads every file below a directory, hidden ones apart.
 *
 * @throws {Error} when the directory cannot be read, or a link in it leads outside it.
 */
export async function readTree(directory: string): Promise<Sources> {
  const sources = new Map<string, Uint8Array>();
  for (const path of await listTree(directory)) sources.set(path, await readFile(join(directory, path)));
  return sources;
}

/**
 * The paths of every file below a directory, hidden ones apart: relative to it, with `/`, sorted.
 *
 * @throws {Error} when the directory cannot be read, or a link in it leads outside it.
 */
export async function listTree(directory: string): Promise<string[]> {
  const root = await realpath(directory);
  return (await listFiles(root, root)).sort();
}

/** Reads one file whole. */
export async function readFileBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

/** Writes a file, making the folders it stands in. */
export async function writeTo(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/**
 * Lets `fill` write into a new folder beside `target` and puts that in `target`'s place when it is done.
 * When `fill` throws, `target` stays as it was.
 */
export async function replaceDirectory(
  target: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const staging = join(dirname(target), `.chengwen-${basename(target)}-new`);
  const old = join(dirname(target), `.chengwen-${basename(target)}-old`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    await fill(staging);
    await rm(old, { recursive: true, force: true });
    if (await exists(target)) await rename(target, old);
    await rename(staging, target);
  } finally {
    await rm(staging, { recursive: true, force: true });
    // A crash between the two renames leaves the old site under its other name: put it back.
    if (!(await exists(target)) && (await exists(old))) await rename(old, target);
    await rm(old, { recursive: true, force: true });
  }
}

/** Lets `use` work in a new empty folder below `parent`, and removes it when it is done. */
export async function withTemporaryFolder<T>(
  parent: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'chengwen-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A path that leads where it must not; the message says so in Chinese. */
export class UnsafePathError extends Error {}

async function listFiles(directory: string, root: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    const real = entry.isSymbolicLink() ? await realpath(path) : path;
    if (real !== root && !real.startsWith(root + sep))
      throw new UnsafePathError(`链接指向内容目录之外：${relative(root, path)}`);
    if (entry.isDirectory()) found.push(...(await listFiles(path, root)));
    else found.push(relative(root, path).split(sep).join('/'));
  }
  return found;
}
