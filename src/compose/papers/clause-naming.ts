import { partId, proseOf } from '../../circular/parts.ts';
import { textOf } from '../../circular/text.ts';
import type { Block, Circular } from '../../circular/types.ts';
import type { Facts } from '../../derive/types.ts';

/** The id of the first clause whose own text, or heading, has one of some words. */
export function clauseNaming(
  words: readonly string[],
  circular: Circular,
  { ids }: Facts,
): string | undefined {
  for (const part of proseOf(circular)) {
    const found = within(part.children, partId(part));
    if (found !== undefined) return found;
  }
  return undefined;

  function within(blocks: readonly Block[], clause: string | undefined): string | undefined {
    for (const block of blocks) {
      if (block.type === 'section') {
        const own = ids.get(block) ?? clause;
        if (has(textOf(block.heading))) return own;
        const below = within(block.children, own);
        if (below !== undefined) return below;
      } else if (has(textOf(block))) return clause;
    }
    return undefined;
  }

  function has(text: string): boolean {
    return words.some((word) => text.includes(word));
  }
}
