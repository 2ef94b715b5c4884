import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { pathOf } from '../../support/needs.ts';
import { run } from '../../support/run.ts';

export interface GrayImage {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** The first page of a PDF, at so many pixels a point. */
export async function rasterise(pdf: Uint8Array, scale: number): Promise<GrayImage> {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-ink-'));
  try {
    await writeFile(join(folder, 'page.pdf'), pdf);
    const args = [
      '-gray',
      '-r',
      String(72 * scale),
      '-singlefile',
      join(folder, 'page.pdf'),
      join(folder, 'page'),
    ];
    expect(await run(pathOf('pdftoppm'), args)).toMatchObject({ status: 0, stderr: '' });
    return readPgm(await readFile(join(folder, 'page.pgm')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `P5`, width, height, 255, then a byte for each pixel. */
function readPgm(bytes: Uint8Array): GrayImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))!;
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}
