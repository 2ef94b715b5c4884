import type { Part } from '../circular/types.ts';

/** Where a part stands on its circular's page; the same as the id of its first clause. */
export function partAnchor(part: Part): string {
  return part.type === 'circular' ? 'notice' : part.name;
}
