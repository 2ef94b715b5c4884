import type { Position } from 'unist';
import type { Inline, Target, TargetCategory } from '../../../circular/types.ts';
import { type Fields, oneOf, record, text } from '../../fields.ts';
import type { SourceFile } from '../../source-file.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';

export const targetCategories = ['领域', '行为', '区域', '人群'] as const satisfies TargetCategory[];

/** Attributes of `:重点[…]{…}`. */
export const targetFields = {
  category: ['类别', oneOf(targetCategories, '领域、行为、区域或者人群'), '领域'],
  group: ['归类', text('归入哪一类').optional(), '互联网金融行业'],
} satisfies Fields;

const schema = record(targetFields);

export function readTarget(
  attributes: Attributes,
  children: Inline[],
  position: Position,
  source: SourceFile,
): Target | undefined {
  const found = validate(schema, attributes, source);
  return found && { type: 'target', ...found, children, position };
}
