import type { List, TargetList } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph, text } from '../builders.ts';
import type { Context } from '../context.ts';
import { inlineRuns } from '../inline-runs.ts';

/** Items as paragraphs, after the ordinal that was typed or, in a numbered list of targets, derived. */
export function composeList(node: List | TargetList, { facts }: Context): PrintBlock[] {
  return node.children.map((item) => {
    const ordinal = item.marker ?? facts.ordinals.get(item);
    const runs = inlineRuns(item.children);
    return paragraph('body', 'listItem', ordinal === undefined ? runs : [text(ordinal), ...runs]);
  });
}
