import type { Position } from 'unist';
import type { Inline, Phase } from '../../../circular/types.ts';
import { date, type Fields, record, text } from '../../fields.ts';
import type { SourceFile } from '../../source-file.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';

/** Attributes of `:阶段[…]{…}`. */
export const phaseFields = {
  name: ['名称', text('阶段的名称'), '全面排查'],
  start: ['起', date('第一天').optional(), '2018-05-20'],
  end: ['止', date('最后一天').optional(), '2018-07-31'],
} satisfies Fields;

const schema = record(phaseFields).refine(
  ({ start, end }) => start === undefined || end === undefined || start <= end,
  { error: '截止日期早于起始日期', params: { rule: 'period-runs-forward', mend: '核对起止日期' } },
);

export function readPhase(
  attributes: Attributes,
  children: Inline[],
  position: Position,
  source: SourceFile,
): Phase | undefined {
  const found = validate(schema, attributes, source);
  return found && { type: 'phase', ...found, children, position };
}
