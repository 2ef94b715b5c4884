import { fileURLToPath } from 'node:url';
import { readFileBytes } from '../src/files.ts';
import { HARFBUZZ, REGISTRY_FACES } from '../src/write/pdf/face-chains.ts';
import { type FontSet, loadFonts } from '../src/write/pdf/fonts.ts';

const FACE = 'NotoSerifSC-Regular';

/** Noto Serif SC for every role, its file, and what the file calls it. */
export async function oneFace(): Promise<{ fonts: FontSet; bytes: Uint8Array; family: string }> {
  const bytes = await readModule(REGISTRY_FACES[FACE]);
  const fonts = loadFonts(
    { fonts: new Map([[FACE, bytes]]), harfBuzz: await readModule(HARFBUZZ) },
    { body: [FACE], title: [FACE], h1: [FACE], h2: [FACE], digits: [FACE] },
  );
  return { fonts, bytes, family: 'Noto Serif SC' };
}

function readModule(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFileBytes(fileURLToPath(import.meta.resolve(path)));
}
