import type { AuditedFile } from '../audit/audit-file.ts';
import type { Audit, Finding, Outcome, Strength } from '../audit/types.ts';
import { auditCounts } from './audit-counts.ts';
import { inColumns } from './columns.ts';

/** Audits for a person: for each file a table of the clauses that apply, what does not apply, and what it comes to. */
export function auditPretty(files: readonly AuditedFile[]): string {
  return files.map((file) => `${linesOf(file).join('\n')}\n`).join('\n');
}

function linesOf({ file, kind, result }: AuditedFile): string[] {
  if (result.type === 'unreadable') return [file, `  读不了：${result.reason}`, `  改法：${result.mend}`];
  const { findings } = result;
  return [
    [file, describe(result, kind)].join('  '),
    ...tablesOf(findings, kind),
    ...notApplicable(findings),
    '',
    ...summary(findings),
  ];
}

/** `DOCX，文件格式，8面；字体：…` */
function describe({ format, pages, faces }: Audit, kind: string | undefined): string {
  const parts = [kind, format && `${format}格式`, pages && `${pages}面`].filter(Boolean).join('，');
  return faces.length === 0 ? parts : `${parts}；字体：${faces.map(({ name }) => name).join('、')}`;
}

/** The clauses that apply. Of a Word file those that it answers itself stand before those of the paper. */
function tablesOf(findings: readonly Finding[], kind: string | undefined): string[] {
  const applying = findings.filter(({ outcome }) => outcome.status !== 'notApplicable');
  if (kind !== 'DOCX') return ['', ...tableOf(applying)];
  const isOfFile = ({ id }: Finding) => id.startsWith('word-');
  return [
    ...['', '  一、文件里的设置', '', ...tableOf(applying.filter(isOfFile))],
    ...['', '  二、排在纸上的版面', '', ...tableOf(applying.filter((finding) => !isOfFile(finding)))],
  ];
}

/** Below a clause that fails or needs a person stands what it asks, where that is not plain already, and what follows. */
function tableOf(findings: readonly Finding[]): string[] {
  const head = inColumns([['结论', '约束', '条款', '要素', '要求', '实测']], WIDTHS);
  const rows = findings.flatMap(({ clause, doubtful, element, requirement, strength, outcome }) => {
    const name = (clause || '—') + (doubtful ? '◇' : '');
    const required = 'required' in outcome ? outcome.required : requirement;
    const measured = 'measured' in outcome ? (outcome.measured ?? '') : '';
    const page = 'page' in outcome && outcome.page !== undefined ? `（第${outcome.page}面）` : '';
    const cells = [RESULTS[outcome.status], STRENGTHS[strength], name, element, required, measured + page];
    return [...inColumns([cells], WIDTHS), ...explained(requirement, outcome)];
  });
  return [...head, ...rows].map((line) => `  ${line}`);
}

function explained(requirement: string, outcome: Outcome): string[] {
  if (outcome.status === 'pass') return [];
  const asked = outcome.status === 'fail' && !requirement.includes(outcome.required) ? [requirement] : [];
  const why = outcome.why === undefined ? [] : [outcome.why];
  const text = [...asked, ...why].join('。');
  return text === '' ? [] : inColumns([['', '↳', text]], [WIDTHS[0]!, 1, 102]);
}

/** Columns of a terminal. */
const WIDTHS = [10, 4, 12, 18, 32, 36];

/** What the paper lacks, once for each reason with the elements that it concerns. */
function notApplicable(findings: readonly Finding[]): string[] {
  const reasons = new Map<string, Set<string>>();
  let count = 0;
  for (const { element, outcome } of findings) {
    if (outcome.status !== 'notApplicable') continue;
    count += 1;
    reasons.set(outcome.why, (reasons.get(outcome.why) ?? new Set()).add(element));
  }
  if (count === 0) return [];
  const text = [...reasons].map(([why, elements]) => `${why}（${[...elements].join('、')}）`).join('；');
  return ['', ...inColumns([[`不适用 ${count} 条：`, text]], [14, 104])].map((line) =>
    line ? `  ${line}` : '',
  );
}

function summary(findings: readonly Finding[]): string[] {
  const counts = auditCounts(findings);
  const rows = STRENGTH_ORDER.filter((strength) =>
    Object.values(counts[strength]).some((count) => count > 0),
  ).map((strength) => [
    STRENGTHS[strength],
    OUTCOME_ORDER.filter((status) => counts[strength][status] > 0)
      .map((status) => `${counts[strength][status]}条${RESULTS[status]}`)
      .join('，'),
  ]);
  const { fail, needsPerson } = counts.must;
  const verdict =
    fail > 0
      ? `不符合 GB/T 9704-2012：${fail}条规定不合格`
      : `没有发现违反规定的地方${needsPerson > 0 ? `，${needsPerson}条规定还要人工核对` : ''}`;
  return [...inColumns(rows, [4, 100]), `结论  ${verdict}`].map((line) => `  ${line}`);
}

const STRENGTH_ORDER: Strength[] = ['must', 'usual', 'advised', 'practice'];
const OUTCOME_ORDER: Outcome['status'][] = ['pass', 'fail', 'needsPerson', 'notApplicable'];

const STRENGTHS: Record<Strength, string> = {
  must: '规定',
  usual: '一般',
  advised: '推荐',
  practice: '实务',
};

const RESULTS: Record<Outcome['status'], string> = {
  pass: '合格',
  fail: '不合格',
  needsPerson: '需人工核对',
  notApplicable: '不适用',
};
