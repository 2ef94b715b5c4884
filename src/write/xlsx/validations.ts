import { cellRef, type DataValidation } from 'hucre';
import type { ColumnKind, PrintColumn, PrintTable } from '../../print/types.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { placeCells } from './place-cells.ts';

/** What may be filled into the blank rows of a table, a validation for each column that has a rule. */
export function validationsOf(table: PrintTable, first: number, lists: ChoiceLists): DataValidation[] {
  const blanks = blankRows(table);
  return table.columns.flatMap((column, index): DataValidation[] => {
    const rule = ruleOf(column, lists);
    const range = rangesOf(blanks[index] ?? [], first, index);
    if (!rule || range === '') return [];
    return [
      { ...rule, ...hintOf(column), allowBlank: true, showErrorMessage: true, errorTitle: '请核对', range },
    ];
  });
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'errorStyle' | 'errorMessage'>;

function ruleOf({ content, required }: PrintColumn, lists: ChoiceLists): Rule | undefined {
  if (content.type === 'choice') {
    if (content.choices.length === 0) return undefined;
    const formula1 = lists.sourceOf(content.choices);
    return content.allowOther
      ? { type: 'list', formula1, errorStyle: 'warning', errorMessage: '下拉列表中没有这一项，仍要填写吗？' }
      : { type: 'list', formula1, errorStyle: 'stop', errorMessage: '请从下拉列表中选择。' };
  }
  const least = { operator: 'greaterThanOrEqual', errorStyle: 'stop' } as const;
  if (content.type === 'number')
    return content.decimals === 0 && !content.percent
      ? { type: 'whole', ...least, formula1: '0', errorMessage: '请填写不小于0的整数。' }
      : { type: 'decimal', ...least, formula1: '0', errorMessage: '请填写不小于0的数。' };
  if (content.type === 'date')
    return { type: 'date', ...least, formula1: '1', errorMessage: '请填写日期，如 2018-5-15。' };
  // What is required cannot be enforced, as nothing happens in a cell that is left empty; but it can be said there.
  if (content.type === 'text' && required)
    return { type: 'textLength', ...least, formula1: '1', errorMessage: '这一栏必填。' };
  return undefined;
}

/** Shown beside the cell while it is being filled in. */
function hintOf({ content, required }: PrintColumn): Partial<DataValidation> {
  const hints = [...(required ? ['必填'] : []), ...hintsOf(content)];
  return hints.length === 0 ? {} : { showInputMessage: true, inputMessage: hints.join('；') };
}

function hintsOf(content: ColumnKind): string[] {
  switch (content.type) {
    case 'choice':
      return [content.allowOther ? '从下拉列表中选择，也可另填' : '从下拉列表中选择'];
    case 'date':
      return ['日期，如 2018-5-15'];
    case 'number':
      return [...(content.unit ? [`单位：${content.unit}`] : []), numberHint(content)];
    default:
      return [];
  }
}

function numberHint({ decimals, percent }: Extract<ColumnKind, { type: 'number' }>): string {
  if (percent) return '百分比，如 12.5%';
  return decimals === 0 ? '整数' : `保留${decimals}位小数`;
}

/** By column, the table's rows whose cell is to be filled in. */
function blankRows({ columns, head, body }: PrintTable): number[][] {
  const blanks = columns.map((): number[] => []);
  const rows = [...head, ...body];
  for (const [row, cells] of placeCells(rows).entries())
    if (rows[row]?.kind === 'blank')
      for (const { cell, column } of cells)
        if (!cell.header && cell.children.length === 0) blanks[column]?.push(row);
  return blanks;
}

/** Rows as ranges of one column: `C5:C9 C11:C15`. */
function rangesOf(rows: readonly number[], first: number, column: number): string {
  const starts = rows.filter((row, index) => rows[index - 1] !== row - 1);
  const ends = rows.filter((row, index) => rows[index + 1] !== row + 1);
  return starts
    .map(
      (start, index) =>
        `${cellRef(first + start, column)}:${cellRef(first + (ends[index] ?? start), column)}`,
    )
    .join(' ');
}
