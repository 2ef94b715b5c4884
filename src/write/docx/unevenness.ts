import type { PrintBlock } from '../../print/types.ts';
import { gapOfBlock } from './glyph-gap.ts';
import type { Neighbours, State } from './state.ts';
import { RULE_LINE } from './style-ids.ts';

/** How much more stands above the glyphs of what precedes than above those of what follows, or above a rule, in points. */
export function unevenness({ previous, next }: Neighbours, { document, above }: State): number {
  const isOpen = next === undefined || ['blank', 'pageBreak', 'pinned'].includes(next.type);
  if (isOpen || previous?.type === 'blank') return 0;
  const due = next.type === 'rule' ? RULE_LINE : gapOfBlock(next, document);
  return (isPageTop(previous) ? above : gapOfBlock(previous, document)) - due;
}

/** Whether what follows a block stands at a page's upper edge. */
export function isPageTop(previous: PrintBlock | undefined): boolean {
  return previous === undefined || previous.type === 'pageBreak';
}
