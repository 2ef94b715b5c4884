import { chineseNumeral } from '../circular/chinese-numeral.ts';
import { proseOf } from '../circular/parts.ts';
import type { Block, Circular, ListItem, Section } from '../circular/types.ts';

/**
 * The ordinal of each section and each numbered target, GB/T 9704-2012 7.3.3: 一、（一）1.（1）. It follows from the
 * depth, and counts within the parent section. Items of numbered target lists take the next level's ordinals,
 * in one run with each other and with the sections of that level, whatever stands between.
 */
export function ordinalsOf(circular: Circular): Map<Section | ListItem, string> {
  const ordinals = new Map<Section | ListItem, string>();
  for (const part of proseOf(circular)) number(part.children, 0);
  return ordinals;

  function number(blocks: Block[], parentDepth: number): void {
    const counts = new Map<number, number>();
    const next = (depth: number): string => {
      const count = (counts.get(depth) ?? 0) + 1;
      counts.set(depth, count);
      return ordinal(depth, count);
    };
    for (const block of blocks) {
      if (block.type === 'section') {
        ordinals.set(block, next(block.depth));
        number(block.children, block.depth);
      } else if (block.type === 'targetList' && block.numbered) {
        for (const item of block.children) ordinals.set(item, next(parentDepth + 1));
      }
    }
  }
}

/** Below the four levels of the standard, 1） is what offices write. */
function ordinal(depth: number, count: number): string {
  if (depth === 1) return `${chineseNumeral(count)}、`;
  if (depth === 2) return `（${chineseNumeral(count)}）`;
  if (depth === 3) return `${count}.`;
  return depth === 4 ? `（${count}）` : `${count}）`;
}
