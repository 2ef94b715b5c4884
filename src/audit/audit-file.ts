import { olderFormat, type Unreadable, unreadable } from '../unreadable.ts';
import { auditPdf } from './audit-pdf.ts';
import { auditDocx, type Print } from './docx/audit-docx.ts';
import type { Audit } from './types.ts';

/** A file and what its audit found. */
export interface AuditedFile {
  /** As it was asked for. */
  file: string;
  kind?: 'PDF' | 'DOCX';
  result: Audit | Unreadable;
}

/** Audits a file by what it holds, whatever its name says. `print` sets a Word file on paper. */
export async function auditFile(file: string, bytes: Uint8Array, print: Print): Promise<AuditedFile> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return { file, kind: 'PDF', result: await auditPdf(bytes) };
  if (head.startsWith('PK\u0003\u0004')) return { file, kind: 'DOCX', result: await auditDocx(bytes, print) };
  const other = unreadable('不是 PDF，也不是 DOCX', '请给出公文的 PDF 或 DOCX 文件');
  return { file, result: olderFormat(bytes) ?? other };
}
