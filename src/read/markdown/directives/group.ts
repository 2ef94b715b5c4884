import type { ContainerDirective } from 'mdast-util-directive';
import type { Group } from '../../../circular/types.ts';
import { type Fields, record, text } from '../../fields.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';
import type { Context } from '../context.ts';
import { readList } from '../list.ts';
import { readParagraph } from '../paragraph.ts';
import { charactersIn, positionOf } from '../span-of.ts';
import { reportForeign } from './report-foreign.ts';

/** Attributes of `:::机构`. */
export const groupFields = {
  name: ['名称', text('机构的名称').optional(), '领导小组'],
} satisfies Fields;

const schema = record(groupFields);

export function readGroup(
  node: ContainerDirective,
  attributes: Attributes,
  { source }: Context,
): Group | undefined {
  const found = validate(schema, attributes, source);
  if (found === undefined) return undefined;
  const children = node.children.map((child) => {
    if (child.type === 'list') return readList(child, source);
    if (child.type !== 'paragraph') reportForeign('机构', child, '段落或列表', source);
    return readParagraph(charactersIn(child, source), source);
  });
  return { type: 'group', ...found, children, position: positionOf(node, source) };
}
