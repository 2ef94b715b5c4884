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
  const together = toldTogether(findings);
  return [
    [file, describe(result, kind)].join('  '),
    ...tablesOf(
      findings.filter((finding) => !together.has(finding)),
      kind,
    ),
    ...reasonsOf(together, 'needsPerson'),
    ...reasonsOf(together, 'notApplicable'),
    '',
    ...summary(findings),
  ];
}

/** Findings that are told by their reason, not in a row each: what does not apply, and what one lack leaves to a person. */
function toldTogether(findings: readonly Finding[]): Set<Finding> {
  const reasons = new Map<string, number>();
  for (const { outcome } of findings) {
    if (outcome.status === 'needsPerson') reasons.set(outcome.why, (reasons.get(outcome.why) ?? 0) + 1);
  }
  return new Set(
    findings.filter(
      ({ outcome }) =>
        outcome.status === 'notApplicable' ||
        (outcome.status === 'needsPerson' && reasons.get(outcome.why)! > MOST_ROWS),
    ),
  );
}

/** With one reason. */
const MOST_ROWS = 8;

/** `DOCX，文件格式，8面；字体：…` */
function describe({ format, pages, faces }: Audit, kind: string | undefined): string {
  const parts = [kind, format && `${format}格式`, pages && `${pages}面`].filter(Boolean).join('，');
  return faces.length === 0
    ? parts
    : `${parts}；字体：${faces.map(({ name }) => name || '没有名称的字体').join('、')}`;
}

/** The clauses that a Word file answers itself stand before those of the paper. */
function tablesOf(findings: readonly Finding[], kind: string | undefined): string[] {
  if (kind !== 'DOCX') return ['', ...tableOf(findings)];
  const [ofFile, ofPaper] = [true, false].map((isOfFile) =>
    findings.filter(({ id }) => id.startsWith('word-') === isOfFile),
  );
  const substituted = findings.some(
    ({ id, outcome }) => id === 'word-faces-are-at-hand' && outcome.status === 'needsPerson',
  );
  const caveat = substituted ? '（用替代字体排出来的，字的位置和行数可能与用原字体的不同）' : '';
  return [
    ...['', '  一、文件里的设置', '', ...tableOf(ofFile!)],
    ...(ofPaper!.length > 0 ? ['', `  二、排在纸上的版面${caveat}`, '', ...tableOf(ofPaper!)] : []),
  ];
}

/** Below a clause that fails or needs a person stands what it should be and what follows. */
function tableOf(findings: readonly Finding[]): string[] {
  const head = inColumns([['结论', '约束', '条款', '要素', '要求', '实测']], WIDTHS);
  const rows = findings.flatMap(({ clause, doubtful, element, requirement, strength, outcome }) => {
    const name = (clause || '—') + (doubtful ? '◇' : '');
    const measured = 'measured' in outcome ? (outcome.measured ?? '') : '';
    const page = 'page' in outcome && outcome.page !== undefined ? `（第${outcome.page}面）` : '';
    const cells = [RESULTS[outcome.status], STRENGTHS[strength], name, element, requirement, measured + page];
    return [...inColumns([cells], WIDTHS), ...explained(outcome)];
  });
  return [...head, ...rows].map((line) => `  ${line}`);
}

function explained(outcome: Outcome): string[] {
  if (outcome.status === 'pass') return [];
  const should = outcome.status === 'fail' ? [`应为：${outcome.required}`] : [];
  const why = outcome.why === undefined ? [] : [outcome.why];
  return inColumns([['', '↳', [...should, ...why].join('。')]], [WIDTHS[0]!, 1, 107]);
}

/** Columns of a terminal; with the gaps between them 122. */
const WIDTHS = [10, 4, 12, 16, 40, 30];

/** Every reason once with the elements that it concerns. */
function reasonsOf(findings: ReadonlySet<Finding>, status: 'notApplicable' | 'needsPerson'): string[] {
  const reasons = new Map<string, Set<string>>();
  let count = 0;
  for (const { element, outcome } of findings) {
    if (outcome.status !== status) continue;
    count += 1;
    reasons.set(outcome.why, (reasons.get(outcome.why) ?? new Set()).add(element));
  }
  if (count === 0) return [];
  const text = [...reasons]
    .map(([why, elements]) =>
      elements.size === 1 && why === `没有${[...elements][0]}`
        ? why
        : `${why}（${[...elements].join('、')}）`,
    )
    .join('；');
  return [
    '',
    ...inColumns([[`${RESULTS[status]} ${count} 条：`, text]], [20, 100]).map((line) => `  ${line}`),
  ];
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
  const wrong = findings.filter(({ strength, outcome }) => strength === 'must' && outcome.status === 'fail');
  const verdict =
    fail > 0
      ? `不符合 GB/T 9704-2012：${fail}条规定不合格（${[...new Set(wrong.map(({ element }) => element))].join('、')}）`
      : `没有发现违反规定的地方${needsPerson > 0 ? `，${needsPerson}条规定还要人工核对` : ''}`;
  return inColumns([...rows, ['结论', verdict]], [4, 116]).map((line) => `  ${line}`);
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
