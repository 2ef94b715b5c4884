import { type AuditedFile, auditFile } from '../audit/audit-file.ts';
import { exists, readFileBytes } from '../files.ts';
import { withOffice } from '../office.ts';
import { auditJson } from '../report/audit-json.ts';
import { auditPretty } from '../report/audit-pretty.ts';
import { reasonOf } from './complaint-of.ts';

const FORMATS = { pretty: auditPretty, json: auditJson };

interface AuditOptions {
  format: keyof typeof FORMATS;
  fonts?: string;
}

/**
 * `chengwen audit`: measures files against GB/T 9704-2012 and prints every clause; 1 when a requirement of the standard
 * fails in one of them, 2 when one of them cannot be read. Every file is reported either way.
 */
export async function audit(files: readonly string[], options: AuditOptions): Promise<number> {
  if (options.fonts !== undefined && !(await exists(options.fonts))) {
    console.error(`没有这个字体目录：${options.fonts}`);
    return 2;
  }
  const audited = await withOffice(options, async (office) => {
    const done: AuditedFile[] = [];
    for (const file of files) done.push(await auditOne(file, office.print));
    return done;
  });
  process.stdout.write(FORMATS[options.format](audited));
  if (audited.some(({ result }) => result.type === 'unreadable')) return 2;
  return audited.some(failsTheStandard) ? 1 : 0;
}

async function auditOne(file: string, print: Parameters<typeof auditFile>[2]): Promise<AuditedFile> {
  try {
    return await auditFile(file, await readFileBytes(file), print);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { file, result: { type: 'unreadable', reason, mend: '请检查文件名和所在目录' } };
  }
}

function failsTheStandard({ result }: AuditedFile): boolean {
  return (
    result.type === 'audit' &&
    result.findings.some(({ strength, outcome }) => strength === 'must' && outcome.status === 'fail')
  );
}
