import { memoryOf, type OpenPdf, withPdf } from '../audit/pdf/with-pdf.ts';
import { writePng } from './write-png.ts';

/** Width and height of each page of a PDF of ours, in points. */
export async function pageSizes(pdf: Uint8Array): Promise<{ width: number; height: number }[]> {
  return opened(pdf, (open) =>
    Array.from({ length: open.pdfium.FPDF_GetPageCount(open.document) }, (_, page) => sizeOf(open, page)),
  );
}

/** A page of a PDF of ours as a PNG so many pixels wide; undefined for a page that there is not. */
export async function drawPage(
  pdf: Uint8Array,
  page: number,
  width: number,
): Promise<Uint8Array | undefined> {
  return opened(pdf, (open) => {
    if (page >= open.pdfium.FPDF_GetPageCount(open.document)) return undefined;
    const size = sizeOf(open, page);
    const height = Math.round((width * size.height) / size.width);
    return writePng(width, height, pixelsOf(open, page, width, height));
  });
}

async function opened<T>(pdf: Uint8Array, use: (open: OpenPdf) => T): Promise<T> {
  const result = await withPdf(pdf, use);
  if ('error' in result) throw new Error(`PDFium cannot open a PDF of ours: ${result.error}`);
  return result.value;
}

function sizeOf({ pdfium, document, answer }: OpenPdf, page: number): { width: number; height: number } {
  pdfium.FPDF_GetPageSizeByIndexF(document, page, answer.pointer);
  return { width: answer.float(0), height: answer.float(1) };
}

/** Four bytes a pixel, red first. */
function pixelsOf({ pdfium, document }: OpenPdf, index: number, width: number, height: number): Uint8Array {
  const page = pdfium.FPDF_LoadPage(document, index);
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_FIELDS | RED_FIRST);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    return memoryOf(pdfium).slice(start, start + 4 * width * height);
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
    pdfium.FPDF_ClosePage(page);
  }
}

const WHITE = 0xffffffff;

/** PDFium's own numbers: FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER. */
const WITH_FIELDS = 0x01;
const RED_FIRST = 0x10;
