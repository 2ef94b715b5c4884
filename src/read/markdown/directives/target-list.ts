import type { ContainerDirective } from 'mdast-util-directive';
import type { TargetList } from '../../../circular/types.ts';
import { type Fields, record, yesNo } from '../../fields.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';
import type { Context } from '../context.ts';
import { type ItemText, itemsOf, listItem } from '../list.ts';
import { reportTypedOrdinal } from '../report-typed-ordinal.ts';
import { charactersIn, positionOf } from '../span-of.ts';
import { reportForeign } from './report-foreign.ts';
import { targetFields } from './target.ts';

/** Attributes of `:::重点`. */
export const targetListFields = {
  ...targetFields,
  numbered: ['编号', yesNo('“是”表示各项用下一级序号编号；只用于列出的').default(false), '是'],
} satisfies Fields;

const schema = record(targetListFields);

export function readTargetList(
  node: ContainerDirective,
  attributes: Attributes,
  { source }: Context,
): TargetList | undefined {
  const found = validate(schema, attributes, source);
  if (found === undefined) return undefined;
  const items = node.children.flatMap((child): ItemText[] => {
    if (child.type === 'list') return itemsOf(child, source);
    reportForeign('重点', child, '列表', source);
    return [{ characters: charactersIn(child, source), position: positionOf(child, source) }];
  });
  if (found.numbered) for (const { characters } of items) reportTypedOrdinal(characters, source);
  return {
    type: 'targetList',
    ...found,
    children: items.map((item) => listItem(item, source)),
    position: positionOf(node, source),
  };
}
