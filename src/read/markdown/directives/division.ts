import type { ContainerDirective } from 'mdast-util-directive';
import { textOf } from '../../../circular/text.ts';
import type { Division, Table } from '../../../circular/types.ts';
import { type Fields, record, text } from '../../fields.ts';
import type { SourceFile } from '../../source-file.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../span-of.ts';
import { readTable } from '../table.ts';
import { reportForeign } from './report-foreign.ts';

/** Attributes of `:::分工`. */
export const divisionFields = {
  dimension: ['维度', text('第一列是什么').optional(), '排查领域'],
} satisfies Fields;

const schema = record(divisionFields);
const column = /^(?:总牵头|牵头|责任|配合|指导|督导)(?:单位|部门|机关)$|^完成(?:时限|时间|期限)$/;

export function readDivision(
  node: ContainerDirective,
  attributes: Attributes,
  { source }: Context,
): Division | undefined {
  const found = validate(schema, attributes, source);
  if (found === undefined) return undefined;
  const foreign = node.children.filter((child, index) => child.type !== 'table' || index > 0);
  for (const child of foreign) reportForeign('分工', child, '一张表', source);
  const [only] = node.children;
  if (only?.type !== 'table' || foreign.length > 0) {
    if (only === undefined) reportForeign('分工', node, '一张表', source);
    return undefined;
  }
  const table = readTable(only, source);
  reportColumns(table, source);
  return { type: 'division', ...found, children: [table], position: positionOf(node, source) };
}

/** The first column is the dimension; each other must say who, or by when. */
function reportColumns(table: Table, source: SourceFile): void {
  const heads = table.children[0]?.children.slice(1) ?? [];
  for (const head of heads) {
    const title = textOf(head).replaceAll(/\s/g, '');
    if (column.test(title)) continue;
    source.report({
      place: head.position,
      rule: 'division-column-is-known',
      severity: 'error',
      reason: `分工表有“${title}”一列，第一列之后应是牵头单位、责任单位、配合单位或完成时限`,
      mend: '改列名，或把这一列移到别的表里',
    });
  }
  if (heads.length > 0) return;
  source.report({
    place: table.children[0]?.position,
    rule: 'division-names-holders',
    severity: 'error',
    reason: '分工表只有一列，应另有写明由谁负责的列',
    mend: '加“责任单位”一列',
  });
}
