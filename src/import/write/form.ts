import type { Form, FormColumn, RowHead } from '../../circular/types.ts';
import { list, scalar } from './scalar.ts';

/** A form in the source format. */
export function writeForm(form: Form): string {
  const lines = [
    `标题: ${scalar(form.title)}`,
    ...(form.reconstructed ? ['表头系重建: 是'] : []),
    ...(form.unit === undefined ? [] : [`计量单位: ${scalar(form.unit)}`]),
    ...(form.orientation === 'landscape' ? ['纸张: 横向'] : []),
    '列:',
    ...form.columns.flatMap((column) => columnLines(column, '  ')),
    ...(typeof form.rows === 'number' ? [`行: ${form.rows}`] : ['行:', ...rowLines(form.rows, '  ')]),
    ...(form.totalsLabel === undefined ? [] : [`合计: ${scalar(form.totalsLabel)}`]),
    ...(form.totalsScope === 'block' ? ['合计范围: 分块'] : []),
    ...(form.signatureLine.length === 0 ? [] : [`填报: ${list(form.signatureLine)}`]),
    ...(form.notes.length === 0 ? [] : ['说明:', ...form.notes.map((note) => `  - ${scalar(note)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function columnLines(column: FormColumn, indent: string): string[] {
  const title = scalar(column.title);
  if ('children' in column)
    return [
      `${indent}- ${title}:`,
      ...column.children.flatMap((inner) => columnLines(inner, `${indent}    `)),
    ];
  const { content, summed } = column;
  const type =
    { ordinal: '序号', text: '文本', amount: '金额', integer: '整数', rowHead: '行头' }[
      content.type as 'text'
    ] ?? '文本';
  return [`${indent}- ${title}: {类型: ${type}${summed ? ', 合计: 是' : ''}}`];
}

function rowLines(heads: readonly RowHead[], indent: string): string[] {
  return heads.flatMap(({ title, rows }) =>
    typeof rows === 'number'
      ? [`${indent}- ${scalar(title)}: ${rows}`]
      : [`${indent}- ${scalar(title)}:`, ...rowLines(rows, `${indent}    `)],
  );
}
