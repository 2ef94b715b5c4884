import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readFileBytes, writeTo } from '../files.ts';

/** Files on disk that are made once, each known by its path in the output. */
export interface FileStore {
  /** The bytes of a file, which are made at the first asking and read again at every other. */
  keep(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** What a file is known by; undefined before it was made. */
  sumOf(path: string): FileSum | undefined;
}

export interface FileSum {
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** Keeps files in a folder, and no more of them in memory than what they are known by. */
export function fileStore(folder: string): FileStore {
  const sums = new Map<string, FileSum>();
  return {
    keep: async (path, make) => {
      if (sums.has(path)) return readFileBytes(join(folder, path));
      const bytes = await make();
      await writeTo(join(folder, path), bytes);
      sums.set(path, sumOf(bytes));
      return bytes;
    },
    sumOf: (path) => sums.get(path),
  };
}

/** What bytes are known by. */
export function sumOf(bytes: Uint8Array): FileSum {
  return { bytes: bytes.length, sha256: hash('sha256', bytes) };
}
