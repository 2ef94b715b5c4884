import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** A field as PDFium, the reader in Chromium, finds it. */
export interface FoundField {
  name: string;
  label: string;
  type: 'text' | 'choice';
  flags: number;
  value: string;
  choices: string[];
}

/** The fields of a PDF, in the order of its pages' annotations: the order of the tab key. */
export async function readFields(bytes: Uint8Array): Promise<FoundField[]> {
  const { value } = await withForm(bytes, (fields) => fields.map(({ found }) => found));
  return value;
}

/** Fills in by name as one who sits before the screen: clicks on the field, then types, or picks a choice; saves. */
export async function fillIn(bytes: Uint8Array, values: Record<string, string>): Promise<Uint8Array> {
  const { saved } = await withForm(bytes, (fields, { pdfium, form }) => {
    for (const { found, page, middle } of fields) {
      const value = values[found.name];
      if (value === undefined) continue;
      pdfium.FORM_OnMouseMove(form, page, 0, ...middle);
      pdfium.FORM_OnLButtonDown(form, page, 0, ...middle);
      pdfium.FORM_OnLButtonUp(form, page, 0, ...middle);
      if (found.choices.includes(value))
        pdfium.FORM_SetIndexSelected(form, page, found.choices.indexOf(value), true);
      // A keyboard gives UTF-16, half by half.
      else
        for (let index = 0; index < value.length; index++)
          pdfium.FORM_OnChar(form, page, value.charCodeAt(index), 0);
    }
    pdfium.FORM_ForceToKillFocus(form);
  });
  return saved;
}

interface OpenForm {
  pdfium: WrappedPdfiumModule;
  form: number;
}

interface OpenField {
  found: FoundField;
  page: number;
  middle: [x: number, y: number];
}

async function withForm<T>(
  bytes: Uint8Array,
  use: (fields: OpenField[], open: OpenForm) => T,
): Promise<{ value: T; saved: Uint8Array }> {
  const pdfium = await init({});
  pdfium.PDFiumExt_Init();
  const memory = () => (pdfium.pdfium as typeof pdfium.pdfium & { HEAPU8: Uint8Array }).HEAPU8;
  const file = pdfium.pdfium.wasmExports.malloc(bytes.length);
  memory().set(bytes, file);
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, pdfium.PDFiumExt_OpenFormFillInfo());
  const room = pdfium.pdfium.wasmExports.malloc(ROOM);
  const read = (write: (at: number, length: number) => number): string => {
    const length = write(room, ROOM);
    return Buffer.from(memory().slice(room, room + Math.max(0, length - 2))).toString('utf16le');
  };
  const fields: OpenField[] = [];
  for (let index = 0; index < pdfium.FPDF_GetPageCount(document); index++) {
    const page = pdfium.FPDF_LoadPage(document, index);
    pdfium.FORM_OnAfterLoadPage(page, form);
    for (let number = 0; number < pdfium.FPDFPage_GetAnnotCount(page); number++) {
      const field = pdfium.FPDFPage_GetAnnot(page, number);
      pdfium.FPDFAnnot_GetRect(field, room);
      const [left, top, right, bottom] = new Float32Array(memory().slice(room, room + 16).buffer);
      const options = Math.max(0, pdfium.FPDFAnnot_GetOptionCount(form, field));
      fields.push({
        page,
        middle: [(left! + right!) / 2, (top! + bottom!) / 2],
        found: {
          name: read((at, length) => pdfium.FPDFAnnot_GetFormFieldName(form, field, at, length)),
          label: read((at, length) => pdfium.FPDFAnnot_GetFormFieldAlternateName(form, field, at, length)),
          type: pdfium.FPDFAnnot_GetFormFieldType(form, field) === COMBO_BOX ? 'choice' : 'text',
          flags: pdfium.FPDFAnnot_GetFormFieldFlags(form, field),
          value: read((at, length) => pdfium.FPDFAnnot_GetFormFieldValue(form, field, at, length)),
          choices: Array.from({ length: options }, (_, option) =>
            read((at, length) => pdfium.FPDFAnnot_GetOptionLabel(form, field, option, at, length)),
          ),
        },
      });
    }
  }
  const value = use(fields, { pdfium, form });
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  pdfium.PDFiumExt_SaveAsCopy(document, writer);
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
  const copy = pdfium.pdfium.wasmExports.malloc(size);
  pdfium.PDFiumExt_GetFileWriterData(writer, copy, size);
  return { value, saved: memory().slice(copy, copy + size) };
}

/** In bytes, for what PDFium answers. */
const ROOM = 4096;
/** FPDF_FORMFIELD_COMBOBOX */
const COMBO_BOX = 4;
