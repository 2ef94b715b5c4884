import { readFileSync } from 'node:fs';
import { faceChains, HARFBUZZ, REGISTRY_FACES } from '../../../src/write/pdf/face-chains.ts';
import { type FontSet, loadFonts } from '../../../src/write/pdf/fonts.ts';

/** The faces that come with the package, and what an office adds to them. */
export function registryFonts(office: ReadonlyMap<string, Uint8Array> = new Map()): FontSet {
  const fonts = new Map(office);
  for (const [id, path] of Object.entries(REGISTRY_FACES)) fonts.set(id, readModule(path));
  return loadFonts({ fonts, harfBuzz: readModule(HARFBUZZ) }, faceChains(office));
}

/** One face of an office for every role, and what stands in for it. */
export function twoFaces(id: string, office: Uint8Array, fallback: Uint8Array): FontSet {
  const fonts = new Map([
    [id, office],
    ['fallback', fallback],
  ]);
  const chain = [...fonts.keys()];
  return loadFonts(
    { fonts, harfBuzz: readModule(HARFBUZZ) },
    { body: chain, title: chain, h1: chain, h2: chain, digits: chain },
  );
}

/** A face of the registry, as it comes. */
export function registryFace(id: keyof typeof REGISTRY_FACES): Uint8Array {
  return readModule(REGISTRY_FACES[id]);
}

function readModule(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url)));
}
