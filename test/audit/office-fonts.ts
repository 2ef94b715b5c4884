import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { HARFBUZZ, REGISTRY_FACES } from '../../src/write/pdf/face-chains.ts';
import { type FontSet, loadFonts } from '../../src/write/pdf/fonts.ts';

/** Faces as an office would have them, by role: the registry's, under the names that an office's own have. */
const FACES = {
  body: { name: 'FangSong_GB2312', from: 'NotoSerifSC-Regular' },
  title: { name: 'FZXiaoBiaoSong-B05S', from: 'NotoSerifSC-Bold' },
  h1: { name: 'SimHei', from: 'NotoSansSC-Medium' },
  h2: { name: 'KaiTi_GB2312', from: 'NotoSerifSC-Medium' },
  digits: { name: 'SimSun', from: 'NotoSerifSC-Regular' },
} as const;

/** Five faces whose names in a PDF are those of the standard's faces. */
export async function officeFonts(): Promise<FontSet> {
  const fonts = new Map<string, Uint8Array>();
  for (const { name, from } of Object.values(FACES)) fonts.set(name, await module(REGISTRY_FACES[from]));
  const set = loadFonts(
    { fonts, harfBuzz: await module(HARFBUZZ) },
    {
      body: [FACES.body.name],
      title: [FACES.title.name],
      h1: [FACES.h1.name],
      h2: [FACES.h2.name],
      digits: [FACES.digits.name],
    },
  );
  return {
    ...set,
    subset: (font, characters) => ({ ...set.subset(font, characters), postScriptName: font }),
  };
}

async function module(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(path))));
}
