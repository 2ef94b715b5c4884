import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listTree, readFileBytes, writeTo } from '../files.ts';

/** Writes SHA256SUMS of every file below a folder, in the form of `sha256sum -c`, sorted by path. */
export async function writeSums(directory: string): Promise<void> {
  const lines: string[] = [];
  for (const path of await listTree(directory)) {
    const hash = createHash('sha256').update(await readFileBytes(join(directory, path)));
    lines.push(`${hash.digest('hex')}  ${path}\n`);
  }
  await writeTo(join(directory, 'SHA256SUMS'), lines.join(''));
}
