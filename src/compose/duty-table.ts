import { chineseDate } from '../circular/chinese-date.ts';
import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import { dutiesByOrgan } from '../derive/duties-by-organ.ts';
import { type DutyRow, dutyRows, type Holding } from '../derive/duty-row.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintDocument } from '../print/types.ts';
import { withBlocks } from './blocks/index.ts';
import { paragraph } from './builders.ts';
import { textWidth } from './context.ts';
import { printDocument, type Sheet } from './print-document.ts';
import type { Template } from './template/template.ts';
import { type TextRow, textTable } from './text-table.ts';
import { titleLines } from './title-lines.ts';

/**
 * 责任分工表: every duty that the circular lays on an organ, one row each, in the order of the text; then the same by
 * organ, on pages of their own.
 */
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
  const rows = dutyRows(facts);
  const sheets = [
    sheet(whole, HEADS, rows.map(wordsOf)),
    sheet(`${whole}（按单位）`, HEADS_BY_ORGAN, rowsByOrgan(rows, corpus)),
  ];
  return printDocument(whole, sheets, context);

  function sheet(heading: string, heads: readonly string[], words: readonly TextRow[]): Sheet {
    return {
      page,
      numbered: true,
      blocks: [
        titleLines(heading, 'tableTitle', page, context),
        paragraph('tableUnit', 'paragraph', source),
        textTable(heads, words, textWidth(page), template),
      ],
    };
  }
}

const HEADS = ['序号', '事项', '牵头单位', '责任单位', '配合单位', '完成时限', '报送', '依据条款'];

/** The ordinals are those of the table by clause. */
const HEADS_BY_ORGAN = ['序号', '承担', '事项', '完成时限', '报送', '依据条款'];

function wordsOf(row: DutyRow): string[] {
  const { lead, responsible, supporting } = row.holdings;
  return [
    String(row.ordinal),
    row.matter,
    organsOf(lead),
    organsOf(responsible),
    organsOf(supporting),
    row.duty.due ?? '',
    reportOf(row),
    row.clause?.reference ?? '',
  ];
}

function rowsByOrgan(rows: readonly DutyRow[], corpus: Corpus): TextRow[] {
  return dutiesByOrgan(rows, corpus).flatMap(({ organ, rows: held }): TextRow[] => [
    { over: organ?.name ?? '未写明单位' },
    ...held.map(({ row, roles }) => [
      String(row.ordinal),
      roles.join('、'),
      row.matter,
      row.duty.due ?? '',
      reportOf(row),
      row.clause?.reference ?? '',
    ]),
  ]);
}

function organsOf(holdings: readonly Holding[]): string {
  return holdings
    .map(({ organs, marks }) => {
      const names = organs.map(({ name }) => name).join('、');
      return marks.length > 0 ? `${names}（${marks.join('、')}）` : names;
    })
    .join('；');
}

/** To whom, and with which attachments. */
export function reportOf({ duty, annexes }: DutyRow): string {
  const labels = annexes.map(({ label }) => label);
  return `${duty.reportTo?.name ?? ''}${labels.length > 0 ? `（${labels.join('、')}）` : ''}`;
}
