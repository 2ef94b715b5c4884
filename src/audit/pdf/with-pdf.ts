import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** An open file: PDFium's functions, the document, and the memory that they answer in. */
export interface OpenPdf {
  pdfium: WrappedPdfiumModule;
  document: number;
  /** Eight numbers of room for what a function writes. */
  answer: Answer;
}

/** Memory that PDFium writes into. `at` counts numbers of the given type. */
export interface Answer {
  pointer: number;
  float(at: number): number;
  double(at: number): number;
  int(at: number): number;
}

/** Why PDFium would not open a file: its own numbers. */
export const PASSWORD = 4;

/**
 * Opens a PDF, hands it to `use` and closes it, whatever happens.
 *
 * @returns what `use` returns, or PDFium's error number when it cannot open the bytes.
 * @throws whatever `use` or PDFium throws; the next file then gets a fresh PDFium.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: OpenPdf) => T,
): Promise<{ error: number } | { value: T }> {
  library ??= load();
  const pdfium = await library;
  try {
    return openAndUse(pdfium, bytes, use);
  } catch (error) {
    // A trap within WebAssembly leaves its memory in no known state.
    library = undefined;
    throw error;
  }
}

let library: Promise<WrappedPdfiumModule> | undefined;

/** The package finds its WebAssembly beside itself. What PDFium prints of broken files says nothing to an official. */
async function load(): Promise<WrappedPdfiumModule> {
  const quiet = () => undefined;
  const pdfium = await init({ print: quiet, printErr: quiet });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

function openAndUse<T>(
  pdfium: WrappedPdfiumModule,
  bytes: Uint8Array,
  use: (pdf: OpenPdf) => T,
): { error: number } | { value: T } {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const file = malloc(bytes.length);
  const pointer = malloc(64);
  try {
    memoryOf(pdfium).set(bytes, file);
    const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
    if (document === 0) return { error: pdfium.FPDF_GetLastError() };
    try {
      return { value: use({ pdfium, document, answer: answerAt(pdfium, pointer) }) };
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    free(pointer);
    free(file);
  }
}

/** PDFium's memory as it is now: a later call may make it grow elsewhere. The package's types leave it out. */
export function memoryOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  return (pdfium as typeof pdfium & { HEAPU8: Uint8Array }).HEAPU8;
}

function answerAt({ pdfium }: WrappedPdfiumModule, pointer: number): Answer {
  return {
    pointer,
    float: (at) => pdfium.getValue(pointer + 4 * at, 'float'),
    double: (at) => pdfium.getValue(pointer + 8 * at, 'double'),
    int: (at) => pdfium.getValue(pointer + 4 * at, 'i32'),
  };
}
