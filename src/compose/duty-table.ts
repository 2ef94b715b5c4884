import { chineseDate } from '../circular/chinese-date.ts';
import type { Circular, DutyRole } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Duty, Facts } from '../derive/types.ts';
import type { PrintDocument, PrintTable } from '../print/types.ts';
import { withBlocks } from './blocks/index.ts';
import { cell, paragraph, text } from './builders.ts';
import { type Context, textWidth } from './context.ts';
import { printDocument } from './print-document.ts';
import type { Template } from './template.ts';
import { textColumns } from './text-columns.ts';
import { titleLines } from './title-lines.ts';

/** 责任分工表: every duty that the circular lays on an organ, one row each, in the order of the text. */
export function composeDutyTable(
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  template: Template,
): PrintDocument {
  const context = withBlocks({ circular, facts, corpus, template, images: () => undefined });
  const { title, documentNumber, issueDate } = circular.meta;
  const page = template.form.landscape;
  const whole = `《${title}》责任分工表`;
  const source = [documentNumber?.text, chineseDate(issueDate)]
    .filter((part) => part !== undefined)
    .join('　');
  const blocks = [
    titleLines(whole, 'tableTitle', page, context),
    paragraph('tableUnit', 'paragraph', source),
    dutyTable(facts, textWidth(page), context),
  ];
  return printDocument(whole, [{ page, numbered: true, blocks }], context);
}

const HEADS = ['序号', '事项', '牵头单位', '责任单位', '配合单位', '完成时限', '报送', '依据条款'];

function dutyTable(facts: Facts, width: number, { template }: Context): PrintTable {
  const { size, line } = template.form;
  const { outerRule, innerRule, padding } = template.table;
  const references = new Map(facts.clauses.map((clause) => [clause.id, clause.reference]));
  const rows = facts.duties.map((duty, index) => [
    String(index + 1),
    matterOf(duty),
    organsOf(duty, ['总牵头', '牵头']),
    organsOf(duty, ['责任']),
    organsOf(duty, ['配合', '指导', '督导']),
    duty.due ?? '',
    reportOf(duty, facts),
    references.get(duty.source.clause) ?? '',
  ]);
  const columns = HEADS.map((head, index) => [head, ...rows.map((row) => row[index]!)]);
  const widths = textColumns(columns, { size, padding, available: width });
  const override = { lineHeight: line };
  return {
    type: 'table',
    columns: HEADS.map((title, index) => ({
      width: widths[index]!,
      content: { type: index === 0 ? 'ordinal' : 'text' },
      title,
      required: false,
      summed: false,
    })),
    head: [
      {
        kind: 'head',
        minHeight: template.table.rowHeight,
        cells: HEADS.map((head) =>
          cell([paragraph('tableHead', 'paragraph', [text(head, { size })], { override })], {
            header: 'column',
          }),
        ),
      },
    ],
    body: rows.map((row) => ({
      kind: 'text',
      minHeight: template.table.rowHeight,
      cells: row.map((words, index) =>
        cell(
          words === ''
            ? []
            : [
                paragraph('tableCell', 'paragraph', [text(words, { size })], {
                  override: { ...override, align: index === 0 ? 'center' : 'start' },
                }),
              ],
        ),
      ),
    })),
    border: { outer: outerRule, inner: innerRule, color: template.styles.tableCell.color },
    padding,
    summary: HEADS.join('、'),
  };
}

/** What must be done: with its dimension for a division's row, with the seat for a group unless the words name it. */
function matterOf({ object, seat, matter }: Duty): string {
  if (object) return `${object.dimension}：${matter}`;
  if (seat === undefined || matter.includes(seat)) return matter;
  return /^(?:分别)?(?:负责|承担|主要职责)/u.test(matter) ? `${seat}：${matter}` : `${matter}（${seat}）`;
}

/** Organs by role; a role that the column's head does not name stands with its organs. */
function organsOf({ assignments }: Duty, roles: readonly DutyRole[]): string {
  return assignments
    .filter(({ role }) => roles.includes(role))
    .map(({ role, organs }) => {
      const names = organs.map(({ name }) => name).join('、');
      return ['总牵头', '指导', '督导'].includes(role) ? `${names}（${role}）` : names;
    })
    .join('；');
}

function reportOf({ reportTo, forms }: Duty, facts: Facts): string {
  const labels = [...facts.labels].flatMap(([annex, label]) => (forms.includes(annex.name) ? [label] : []));
  return `${reportTo?.name ?? ''}${labels.length > 0 ? `（${labels.join('、')}）` : ''}`;
}
