import type { ColumnContent, Form, FormColumn, RowHead } from '../../circular/types.ts';
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
    ...(typeof form.rows === 'number'
      ? [`行: ${form.rows}`]
      : ['行:', ...form.rows.flatMap((head) => rowLines(head, '  '))]),
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
  const keys = [
    ...keysOf(column.content),
    ...(column.required ? ['必填: 是'] : []),
    ...(column.summed ? ['合计: 是'] : []),
  ];
  return [`${indent}- ${title}: {${keys.join(', ')}}`];
}

function keysOf(content: ColumnContent): string[] {
  switch (content.type) {
    case 'ordinal':
      return ['类型: 序号'];
    case 'text':
      return ['类型: 文本'];
    case 'rowHead':
      return ['类型: 行头'];
    case 'date':
      return ['类型: 日期'];
    case 'integer':
      return ['类型: 整数', ...unitOf(content.unit)];
    case 'amount':
      return ['类型: 金额', ...unitOf(content.unit), `小数: ${content.decimals}`];
    case 'percent':
      return ['类型: 百分比', `小数: ${content.decimals}`];
    case 'choice':
      return [
        '类型: 选项',
        ...(content.choices.length === 0 ? [] : [`选项: ${list(content.choices)}`]),
        ...(content.from === undefined ? [] : [`选自: ${content.from}`]),
        ...(content.allowOther ? ['可另填: 是'] : []),
      ];
  }
}

function unitOf(unit: string | undefined): string[] {
  return unit === undefined ? [] : [`单位: ${scalar(unit)}`];
}

function rowLines({ title, rows }: RowHead, indent: string): string[] {
  if (typeof rows === 'number') return [`${indent}- ${scalar(title)}: ${rows}`];
  return [`${indent}- ${scalar(title)}:`, ...rows.flatMap((inner) => rowLines(inner, `${indent}    `))];
}
