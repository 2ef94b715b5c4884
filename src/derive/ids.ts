import { partId, proseOf } from '../circular/parts.ts';
import { textOf } from '../circular/text.ts';
import type { Block, Circular, Section } from '../circular/types.ts';
import { stableId, uniqueIds } from './stable-id.ts';

/**
 * The id of each section: ASCII, and made from its part and the headings down to it, so that inserting, moving or
 * renumbering another section changes nothing. Of equal siblings the second gets `-2`.
 */
export function idsOf(circular: Circular): Map<Section, string> {
  const ids = new Map<Section, string>();
  const unique = uniqueIds();
  for (const part of proseOf(circular)) identify(part.children, partId(part));
  return ids;

  function identify(blocks: Block[], parent: string): void {
    for (const section of blocks) {
      if (section.type !== 'section') continue;
      const id = unique(stableId('c', parent, titleOf(section)));
      ids.set(section, id);
      identify(section.children, id);
    }
  }
}

/** A section's heading without the 。 of a run-in heading. */
export function titleOf(section: Section): string {
  const text = textOf(section.heading).trim();
  return section.heading.runIn ? text.replace(/。$/u, '') : text;
}
