import type { Unreadable } from '../unreadable.ts';
import { CLAUSES } from './clauses/index.ts';
import { find } from './find.ts';
import { measurePdf } from './pdf/measure-pdf.ts';
import { recognise } from './recognise/recognise.ts';
import type { Audit, MeasuredFile } from './types.ts';

/**
 * Measures a PDF, whoever made it, against GB/T 9704-2012, clause by clause. It looks at the file alone.
 *
 * @returns a finding for every clause, or why the bytes cannot be measured; it does not throw whatever they hold.
 */
export async function auditPdf(bytes: Uint8Array): Promise<Audit | Unreadable> {
  const file = await measurePdf(bytes);
  return 'type' in file ? file : auditMeasured(file);
}

/** The findings of a file that was measured: a DOCX's rendering is audited the same way. */
export function auditMeasured(file: MeasuredFile): Audit {
  const notice = recognise(file);
  return {
    type: 'audit',
    format: notice.format,
    pages: file.pages.length,
    faces: facesOf(file),
    findings: find(CLAUSES, notice),
  };
}

function facesOf({ pages, fonts }: MeasuredFile): Audit['faces'] {
  const counts = new Map(fonts.map((font) => [font, 0]));
  for (const { font } of pages.flatMap(({ glyphs }) => glyphs)) counts.set(font, (counts.get(font) ?? 0) + 1);
  return [...counts]
    .map(([{ name, embedded, face }, characters]) => ({ name, embedded, ...(face && { face }), characters }))
    .sort((a, b) => b.characters - a.characters);
}
