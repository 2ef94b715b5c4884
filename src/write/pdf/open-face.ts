import { cutFont, SUBSET_TABLES } from './cut-font.ts';
import { readSfnt, type Sfnt } from './sfnt.ts';
import { createSubsetter, type Subsetter } from './subsetter.ts';

/** A face that was read and may be embedded. */
export interface OpenFace {
  sfnt: Sfnt;
  /** A subset with the glyphs of these characters. */
  subset(characters: Iterable<string>): FontSubset;
}

export interface FontSubset {
  bytes: Uint8Array;
  sfnt: Sfnt;
  /** Of the whole face, which keeps its names. */
  postScriptName: string;
}

/**
 * Reads a face and sees whether it may be embedded. HarfBuzz gets it when its first subset is made, and keeps it.
 *
 * @param options.tried Makes a subset at once, so that a damaged file is known by now.
 * @throws {Error} with a reason in Chinese when the face may not or cannot be embedded.
 */
export function openFace(
  bytes: Uint8Array,
  harfBuzz: () => WebAssembly.Module,
  options: { tried: boolean },
): OpenFace {
  const sfnt = wholly(() => readSfnt(bytes));
  reportUnusable(sfnt);
  const size = SUBSET_TABLES.reduce((sum, tag) => sum + (sfnt.table(tag)?.length ?? 0), 0);
  if (size > LARGEST) throw new Error(`字体文件过大（轮廓和度量超过${LARGEST / 1_000_000}MB）`);
  let subsetter: Subsetter | undefined;
  let prepared = true;
  const subsetOnce = (characters: Iterable<string>): FontSubset => {
    subsetter ??= createSubsetter(harfBuzz(), cutFont(sfnt, SUBSET_TABLES), { prepared });
    const made = subsetter.subset([...characters].map((character) => character.codePointAt(0)!));
    return { bytes: made, sfnt: readSfnt(made), postScriptName: sfnt.postScriptName };
  };
  const subset = (characters: Iterable<string>): FontSubset => {
    try {
      return subsetOnce(characters);
    } catch (error) {
      if (!prepared) throw error;
      // Preparing takes as much memory again as the file, which a large one leaves no room for.
      prepared = false;
      subsetter = undefined;
      return subsetOnce(characters);
    }
  };
  if (options.tried) wholly(() => subset(sampleOf(sfnt)));
  return {
    sfnt,
    subset(characters) {
      try {
        return subset(characters);
      } catch {
        // Damage that only these characters have brought to light: better a large file than none.
        subsetter = undefined;
        return { bytes: cutFont(sfnt, SUBSET_TABLES), sfnt, postScriptName: sfnt.postScriptName };
      }
    },
  };
}

/** In bytes, of what HarfBuzz gets: its memory is 65 MB for that, for what it makes of it, and for the subset. */
const LARGEST = 40_000_000;

/** OS/2 fsType (OpenType 1.9): licence forbids embedding, subsetting, or embedding of outlines. */
const RESTRICTED = 0x0002;
const NO_SUBSETTING = 0x0100;
const BITMAPS_ONLY = 0x0200;

function reportUnusable({ hasUnicode, embedding }: Sfnt): void {
  if (!hasUnicode) throw new Error('没有 Unicode 字符映射');
  if ((embedding & 0x000f) === RESTRICTED) throw new Error('字体许可（OS/2 fsType）禁止嵌入');
  if (embedding & NO_SUBSETTING) throw new Error('字体许可（OS/2 fsType）禁止取子集嵌入');
  if (embedding & BITMAPS_ONLY) throw new Error('字体许可（OS/2 fsType）只许嵌入点阵');
}

/** What a damaged file breaks in: a table that says it is longer than it is, or HarfBuzz, is a file that is not whole. */
function wholly<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isOurs = error instanceof Error && /\p{Script=Han}/u.test(error.message);
    throw isOurs ? error : new Error('字体文件不完整或已损坏');
  }
}

/** In code points: one of so many is tried. */
const STEP = 37;

function sampleOf(sfnt: Sfnt): string[] {
  const sample: string[] = [];
  for (let codePoint = 0x20; codePoint < 0xd800; codePoint += STEP)
    if (sfnt.glyph(codePoint) !== 0) sample.push(String.fromCodePoint(codePoint));
  return sample;
}
