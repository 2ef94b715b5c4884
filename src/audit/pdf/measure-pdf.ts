import type { Unreadable } from '../../unreadable.ts';
import type { DocumentFacts, MeasuredFile, MeasuredPage } from '../types.ts';
import { Fonts } from './fonts.ts';
import { type BareGlyph, measureGlyphs, withBox } from './measure-glyphs.ts';
import { measureObjects } from './measure-objects.ts';
import { type PageSpace, pageSpace } from './page-space.ts';
import { placeIdeographicBoxes } from './place-ideographic-boxes.ts';
import { type OpenPdf, PASSWORD, withPdf } from './with-pdf.ts';

/** What is measured of one file at most; a circular is far below. */
export const LIMITS = { megabytes: 64, pages: 300, characters: 600_000, charactersOfAPage: 20_000 };

/** Measures a PDF, whoever made it: every character, straight line and image of every page, in millimetres. */
export async function measurePdf(bytes: Uint8Array): Promise<MeasuredFile | Unreadable> {
  if (bytes.length > LIMITS.megabytes * 2 ** 20)
    return unreadable(`文件大于 ${LIMITS.megabytes} MB`, '请把正文和附件分开，逐个检查');
  if (!isPdf(bytes)) return unreadable('不是 PDF 文件', '请检查文件是否完整，或者从原来的程序重新导出 PDF');
  let opened: Awaited<ReturnType<typeof withPdf<MeasuredFile | Unreadable>>>;
  try {
    opened = await withPdf(bytes, measureOpen);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return unreadable('PDF 文件已损坏，读到一半无法继续', REPEAT);
  }
  if ('value' in opened) return opened.value;
  return opened.error === PASSWORD
    ? unreadable('PDF 文件加了密码', '请用没有密码的文件')
    : unreadable('PDF 文件已损坏，无法打开', REPEAT);
}

const REPEAT = '请从原来的程序重新导出 PDF';

/** The mark may follow other bytes, within the first thousand. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function measureOpen(pdf: OpenPdf): MeasuredFile | Unreadable {
  const count = pdf.pdfium.FPDF_GetPageCount(pdf.document);
  if (count <= 0) return unreadable('PDF 文件里没有页', REPEAT);
  if (count > LIMITS.pages)
    return unreadable(`PDF 文件多于 ${LIMITS.pages} 页`, '请把正文和附件分开，逐个检查');
  const fonts = new Fonts(pdf);
  const pages: BarePage[] = [];
  let left = LIMITS.characters;
  for (let index = 0; index < count; index++) {
    const page = measurePage(pdf, index, fonts);
    if (!page) return unreadable(`PDF 文件第 ${index + 1} 页已损坏`, REPEAT);
    if (page === 'crowded')
      return unreadable(`PDF 文件第 ${index + 1} 页多于 ${LIMITS.charactersOfAPage / 10_000} 万字`, REPEAT);
    left -= page.glyphs.length;
    if (left <= 0)
      return unreadable(`PDF 文件多于 ${LIMITS.characters / 10_000} 万字`, '请把正文和附件分开，逐个检查');
    pages.push(page);
  }
  const glyphs = pages.flatMap((page) => page.glyphs);
  if (glyphs.length === 0)
    return unreadable(
      pages.some(({ images }) => images.length > 0) ? 'PDF 文件是扫描的图片，没有文字' : 'PDF 文件里没有文字',
      '请用写公文的程序导出的 PDF',
    );
  placeIdeographicBoxes(fonts.all(), glyphs);
  return {
    pages: pages.map((page) => ({ ...page, glyphs: page.glyphs.map(withBox) })),
    fonts: fonts.all(),
    facts: factsOf(pdf),
  };
}

type BarePage = Omit<MeasuredPage, 'glyphs'> & { glyphs: BareGlyph[] };

/** Undefined for a page that cannot be read. */
function measurePage(pdf: OpenPdf, index: number, fonts: Fonts): BarePage | 'crowded' | undefined {
  const page = pdf.pdfium.FPDF_LoadPage(pdf.document, index);
  if (page === 0) return undefined;
  try {
    const space: PageSpace = pageSpace(pdf, page);
    const { width, height, rotation } = space;
    const glyphs = measureGlyphs(pdf, page, space, fonts, LIMITS.charactersOfAPage);
    if (!glyphs) return 'crowded';
    return { number: index + 1, width, height, rotation, glyphs, ...measureObjects(pdf, page, space) };
  } finally {
    pdf.pdfium.FPDF_ClosePage(page);
  }
}

function factsOf(pdf: OpenPdf): DocumentFacts {
  const { pdfium, document } = pdf;
  const title = utf16(pdf, (buffer, size) => pdfium.FPDF_GetMetaText(document, 'Title', buffer, size));
  const producer = utf16(pdf, (buffer, size) => pdfium.FPDF_GetMetaText(document, 'Producer', buffer, size));
  const language = utf16(pdf, (buffer, size) => pdfium.FPDFCatalog_GetLanguage(document, buffer, size));
  return {
    ...(title && { title }),
    ...(producer && { producer }),
    ...(language && { language }),
    tagged: Boolean(pdfium.FPDFCatalog_IsTagged(document)),
  };
}

/** Bytes of UTF-16 that are read of a title; what is longer is left out. */
const LONGEST_TEXT = 4096;

function utf16({ pdfium }: OpenPdf, read: (buffer: number, size: number) => number): string {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const buffer = malloc(LONGEST_TEXT);
  try {
    const size = read(buffer, LONGEST_TEXT);
    return size > 2 && size <= LONGEST_TEXT ? pdfium.pdfium.UTF16ToString(buffer) : '';
  } finally {
    free(buffer);
  }
}

function unreadable(reason: string, mend: string): Unreadable {
  return { type: 'unreadable', reason, mend };
}
