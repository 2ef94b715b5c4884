import type { DutyList } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import { inlineRuns } from '../inline-runs.ts';

export function composeDutyList(node: DutyList): PrintBlock[] {
  return node.children.map((item) => paragraph('body', 'listItem', inlineRuns(item.children)));
}
