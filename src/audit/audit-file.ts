import { auditPdf } from './audit-pdf.ts';
import { auditDocx, type Print } from './docx/audit-docx.ts';
import type { Audit, Unreadable } from './types.ts';

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
  return { file, result: foreign(bytes, head) };
}

/** What else it may be, and how to come to a file that can be audited. */
function foreign(bytes: Uint8Array, head: string): Unreadable {
  const unreadable = (reason: string, mend: string): Unreadable => ({ type: 'unreadable', reason, mend });
  if (bytes.length === 0) return unreadable('文件是空的', '请重新取得文件');
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return unreadable(
      '是旧版 Word（DOC）、WPS 文件，或者加了密码',
      '请在 Word 或 WPS 中去掉密码，另存为 DOCX',
    );
  if (head.startsWith('{\\rtf')) return unreadable('是 RTF 文件', '请在 Word 或 WPS 中另存为 DOCX');
  return unreadable('不是 PDF，也不是 DOCX', '请给出公文的 PDF 或 DOCX 文件');
}
