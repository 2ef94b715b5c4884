import type { MeasuredFont, StandardFace } from '../types.ts';
import { memoryOf, type OpenPdf } from './with-pdf.ts';

/**
 * The fonts of a file, each once: subsets of one font that differ in their prefix alone are one. A font is asked for
 * by PDFium's handle of it.
 */
export class Fonts {
  readonly #byHandle = new Map<number, MeasuredFont>();
  readonly #byName = new Map<string, MeasuredFont>();
  readonly #pdf: OpenPdf;

  constructor(pdf: OpenPdf) {
    this.#pdf = pdf;
  }

  get(handle: number): MeasuredFont {
    const known = this.#byHandle.get(handle);
    if (known) return known;
    const font = this.#read(handle);
    const key = `${font.name} ${font.embedded}`;
    const same = this.#byName.get(key) ?? font;
    this.#byName.set(key, same);
    this.#byHandle.set(handle, same);
    return same;
  }

  all(): MeasuredFont[] {
    return [...this.#byName.values()];
  }

  #read(handle: number): MeasuredFont {
    const { pdfium } = this.#pdf;
    const name = baseName(this.#pdf, handle);
    const face = standardFace(name);
    return {
      name,
      embedded: pdfium.FPDFFont_GetIsEmbedded(handle) === 1,
      ...(face && { face }),
      bold: /bold|heavy|black/i.test(name) || pdfium.FPDFFont_GetWeight(handle) >= BOLD,
      box: { ...DESIGN, from: 'default' },
    };
  }
}

/** Of a weight between 100 and 900. */
const BOLD = 600;

/** How most Chinese fonts place the ideographic box on the baseline. */
const DESIGN = { ascent: 0.88, descent: 0.12 };

/** Longest name that is read; PDF allows 127 bytes. */
const LONGEST_NAME = 256;

/** Without the six letters that mark a subset. A name that is no UTF-8 is GBK: old Chinese programs write that. */
function baseName({ pdfium }: OpenPdf, handle: number): string {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const buffer = malloc(LONGEST_NAME);
  try {
    const length = pdfium.FPDFFont_GetBaseFontName(handle, buffer, LONGEST_NAME);
    const bytes = memoryOf(pdfium).slice(buffer, buffer + Math.min(Math.max(length - 1, 0), LONGEST_NAME));
    return decode(bytes).replace(/^[A-Z]{6}\+/, '') || NAMELESS;
  } finally {
    free(buffer);
  }
}

/** Fonts whose glyphs the file draws itself (Type 3) have no name. */
const NAMELESS = '没有名称的字体';

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
}

/** Names that the makers of fonts give the faces which the standard asks for; the first that fits decides. */
const NAMES: [RegExp, StandardFace][] = [
  [/小标宋|xiaobiaosong|fzxbs/i, '小标宋'],
  [/仿宋|fang[ _-]?song|simfang|fzfs|fandolfang/i, '仿宋'],
  [/楷|kaiti|simkai|stkai|fzkt|wenkai|fandolkai/i, '楷体'],
  [/黑体|simhei|heiti|fzht|fandolhei/i, '黑体'],
  [/宋体|simsun|songti|stsong|fzss|fzshusong|fandolsong/i, '宋体'],
];

/** Which of the standard's faces a font is, by its name; other 黑体 or 宋体 (思源、Noto) are substitutes. */
export function standardFace(name: string): StandardFace | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}
