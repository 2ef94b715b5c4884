import type { PaperFormat } from '../publish.ts';

/** Formats by the names under which an office knows them. */
export const FORMAT_NAMES: Readonly<Record<PaperFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  xlsx: 'Excel',
  zip: 'ZIP',
};
