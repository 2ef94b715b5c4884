import { mkdirSync, writeFileSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  watch,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';

/** A content directory's files in memory: path relative to it, with `/`, to bytes; sorted by path. */
export type Sources = ReadonlyMap<string, Uint8Array>;

/**
 * Reads every file below a directory, hidden ones apart.
 *
 * @param unchanged - Files that are known to be as they were: of those that are still there, the bytes are taken from here.
 * @throws {Error} when the directory cannot be read.
 * @throws {UnsafePathError} when a link in it leads outside it or to a folder, or it holds what is no file.
 */
export async function readTree(directory: string, unchanged: Sources = new Map()): Promise<Sources> {
  const sources = new Map<string, Uint8Array>();
  const paths = await listTree(directory);
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const bytes = await Promise.all(
      some.map((path) => unchanged.get(path) ?? readFile(join(directory, path))),
    );
    for (const [index, path] of some.entries()) sources.set(path, bytes[index]!);
  }
  return sources;
}

/**
 * The paths of every file below a directory, hidden ones apart: relative to it, with `/`, sorted.
 *
 * @throws {Error} when the directory cannot be read.
 * @throws {UnsafePathError} when a link in it leads outside it or to a folder, or it holds what is no file.
 */
export async function listTree(directory: string): Promise<string[]> {
  const root = await realpath(directory);
  return (await listFiles(root, root)).sort();
}

/** Reads one file whole. */
export async function readFileBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

/** Calls `changed` whenever something below a directory changes, until the signal. */
export async function watchTree(directory: string, signal: AbortSignal, changed: () => void): Promise<void> {
  try {
    for await (const _event of watch(directory, { recursive: true, signal })) changed();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Writes a file, making the folders it stands in. */
export async function writeTo(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** Writes files into a folder, each at once: where thousands of small files follow each other, a promise for each takes several times as long. */
export function writerInto(folder: string): (path: string, bytes: Uint8Array | string) => void {
  const made = new Set<string>();
  return (path, bytes) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
  };
}

/**
 * Lets `fill` write into a new folder beside `target` and puts that in `target`'s place when it is done.
 * When `fill` throws, or the process is killed, `target` stays as it was. A link stays a link to the new folder.
 */
export async function replaceDirectory(
  target: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const place = await realPathOf(target);
  const parent = dirname(place);
  const prefix = `.chengwen-${basename(place)}-`;
  await mkdir(parent, { recursive: true });
  for (const work of await abandoned(parent, prefix)) await closeReplacement(work, place);
  const work = join(parent, `${prefix}${process.pid}`);
  const staging = join(work, NEW);
  await mkdir(staging, { recursive: true });
  try {
    await fill(staging);
    if (await exists(place)) await rename(place, join(work, OLD));
    await rename(staging, place);
  } finally {
    await closeReplacement(work, place);
  }
}

/** Lets `use` work in a new empty folder below `parent`, and removes it when it is done. */
export async function withTemporaryFolder<T>(
  parent: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const prefix = 'chengwen-';
  await mkdir(parent, { recursive: true });
  for (const folder of await abandoned(parent, prefix)) await remove(folder);
  const folder = join(parent, `${prefix}${process.pid}`);
  await mkdir(folder);
  try {
    return await use(folder);
  } finally {
    await remove(folder);
  }
}

/** Lets `use` work in a new empty folder among the system's temporary files, and removes it when it is done. */
export async function withScratchFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-'));
  try {
    return await use(folder);
  } finally {
    await remove(folder);
  }
}

/** Puts a file or folder in another place of the same disk. */
export async function moveTo(place: string, path: string): Promise<void> {
  await rename(path, place);
}

/** A path without links, as far down as it exists. */
export async function realPathOf(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path || (await exists(path))) return realpath(path);
  return join(await realPathOf(parent), basename(path));
}

/** Names of what stands in a directory, hidden ones too, in no order. */
export async function listNames(directory: string): Promise<string[]> {
  return readdir(directory);
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Files that are read at once: enough to keep the disk busy, and not too many open. */
const AT_ONCE = 64;

/** A path that leads where it must not; the message says so in Chinese. */
export class UnsafePathError extends Error {}

async function listFiles(directory: string, root: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    const name = relative(root, path).split(sep).join('/');
    // Bytes that are not UTF-8 come as U+FFFD.
    if (/[\p{Cc}\ufffd]/u.test(entry.name))
      throw new UnsafePathError(`文件名里有不能读取的字符：${name.replaceAll(/\p{Cc}/gu, '\ufffd')}`);
    if (entry.isDirectory()) {
      for (const file of await listFiles(path, root)) found.push(file);
      continue;
    }
    if (entry.isSymbolicLink()) await followLink(path, name, root);
    else if (!entry.isFile()) throw new UnsafePathError(`不是普通文件，不能读取：${name}`);
    found.push(name);
  }
  return found;
}

/** A link may stand for a file of the same tree; one to a folder could go round in a circle. */
async function followLink(path: string, name: string, root: string): Promise<void> {
  const real = await realpath(path);
  if (!real.startsWith(root + sep) && real !== root)
    throw new UnsafePathError(`链接指向内容目录之外：${name}`);
  if (!(await stat(real)).isFile()) throw new UnsafePathError(`链接指向的不是文件：${name}`);
}

/** The new folder and the one it replaces, in the working folder of a replacement. */
const NEW = 'new';
const OLD = 'old';

/** Ends a replacement, done or not: what was in place is put back when nothing has taken its place. */
async function closeReplacement(work: string, place: string): Promise<void> {
  const old = join(work, OLD);
  if (!(await exists(place)) && (await exists(old))) await rename(old, place);
  await remove(work);
}

/** Working folders, `<prefix><process id>`, of processes that were killed; one of our own id is of an earlier process. */
async function abandoned(parent: string, prefix: string): Promise<string[]> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  return names
    .filter(
      (name) => /^\d+$/.test(name.slice(prefix.length)) && !isOfAnother(Number(name.slice(prefix.length))),
    )
    .map((name) => join(parent, name));
}

/** Whether a process other than this one runs under an id. */
function isOfAnother(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
