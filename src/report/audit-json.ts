import type { AuditedFile } from '../audit/audit-file.ts';
import { auditCounts } from './audit-counts.ts';

/** Audits for a program: a JSON array, one object a file, in the order given; a clause's keys are always in one order. */
export function auditJson(files: readonly AuditedFile[]): string {
  const objects = files.map(({ file, kind, result }) => {
    if (result.type === 'unreadable')
      return { file, kind, error: { reason: result.reason, mend: result.mend } };
    const { format, pages, faces, findings } = result;
    return {
      file,
      kind,
      format,
      pages,
      faces,
      counts: auditCounts(findings),
      findings: findings.map(({ outcome: { status, ...values }, ...clause }) => ({
        ...clause,
        status,
        measured: 'measured' in values ? values.measured : undefined,
        required: 'required' in values ? values.required : undefined,
        page: 'page' in values ? values.page : undefined,
        why: 'why' in values ? values.why : undefined,
      })),
    };
  });
  return `${JSON.stringify(objects, null, 2)}\n`;
}
