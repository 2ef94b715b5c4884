import { chineseDate } from '../circular/chinese-date.ts';
import type { Circular, DutyRole, IsoDate } from '../circular/types.ts';
import type { Corpus, Organ } from '../corpus/types.ts';
import type { DutyRow } from '../derive/duty-row.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintDocument } from '../print/types.ts';
import { withBlocks } from './blocks/index.ts';
import { paragraph } from './builders.ts';
import { textWidth } from './context.ts';
import { reportOf } from './duty-table.ts';
import { printDocument } from './print-document.ts';
import type { Template } from './template/template.ts';
import { type TextRow, textTable } from './text-table.ts';
import { titleLines } from './title-lines.ts';

/** What one circular lays on an organ. */
export interface OrganTasks {
  circular: Circular;
  facts: Facts;
  tasks: { row: DutyRow; holdings: RoleHeld[] }[];
}

/** A role in a duty, and the class whose member the organ has it as. */
export interface RoleHeld {
  role: DutyRole;
  as?: string;
}

/**
 * 任务清单: what one organ must do, circular by circular, and nothing that only others must.
 *
 * @param work At least one circular.
 */
export function composeOrganDuties(
  organ: Organ,
  work: readonly OrganTasks[],
  corpus: Corpus,
  template: Template,
): PrintDocument {
  const { circular, facts } = work.find((one) => one.circular.meta.sample) ?? work[0]!;
  const context = withBlocks({ circular, facts, corpus, template, images: () => undefined });
  const page = template.form.landscape;
  const title = `${organ.name}任务清单`;
  const date = latestDate(work.map((one) => one.circular));
  const ordinal = counter();
  const rows = work.flatMap(({ circular: { meta }, tasks }): TextRow[] => [
    { over: `《${meta.title}》${meta.documentNumber ? `（${meta.documentNumber.text}）` : ''}` },
    ...tasks.map(({ row, holdings }) => [
      ordinal(),
      heldAs(holdings),
      row.matter,
      row.duty.due ?? '',
      reportOf(row),
      row.clause?.reference ?? '',
    ]),
  ]);
  const blocks = [
    titleLines(title, 'tableTitle', page, context),
    paragraph('tableUnit', 'paragraph', `依据截至${chineseDate(date)}的公文`),
    textTable(HEADS, rows, textWidth(page), template),
  ];
  return { ...printDocument(title, [{ page, numbered: true, blocks }], context), author: organ.name, date };
}

const HEADS = ['序号', '承担', '事项', '完成时限', '报送', '依据条款'];

/** The date of the last of some circulars. */
export function latestDate(circulars: readonly Circular[]): IsoDate {
  return circulars
    .map(({ meta }) => meta.issueDate)
    .toSorted()
    .at(-1)!;
}

/** 牵头、责任（各区）: the roles, with the class in brackets where the organ has one as its member. */
function heldAs(holdings: readonly RoleHeld[]): string {
  const words = holdings.map(({ role, as }) => (as === undefined ? role : `${role}（${as}）`));
  return [...new Set(words)].join('、');
}

function counter(): () => string {
  let count = 0;
  return () => String(++count);
}
