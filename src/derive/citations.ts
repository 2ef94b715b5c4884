import type { Circular } from '../circular/types.ts';
import type { CitationIndex } from '../corpus/citation-index.ts';
import { ofType, type PlacedInline } from './inlines.ts';
import { sourceOf } from './places.ts';
import type { CitationFact } from './types.ts';

/** Every citation of a circular with what it resolves to. A circular's title for its own plan resolves to itself. */
export function citationsOf(
  circular: Circular,
  inlines: readonly PlacedInline[],
  index: CitationIndex,
): CitationFact[] {
  return ofType(inlines, 'citation').map(({ node, place, text, start }) => {
    const { title, number } = node;
    const before = text.slice(Math.max(0, start - LONGEST_ISSUER), start);
    return {
      source: sourceOf(place, node),
      node,
      ...(title !== undefined && { title }),
      ...(number !== undefined && { number }),
      target: index.resolve({ title, number, before }, circular),
    };
  });
}

/** Characters before a citation in which its issuer is looked for. */
const LONGEST_ISSUER = 60;
