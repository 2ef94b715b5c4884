import { partId, proseOf } from '../circular/parts.ts';
import type { Block, Circular, CircularNode, Heading, Prose, Section } from '../circular/types.ts';
import type { Source } from './types.ts';

/** A heading or a block of text, and the clause it belongs to. */
export interface Place {
  part: Circular | Prose;
  /** Id of its clause: of its section, or of the part before the first heading. */
  clause: string;
  section: Section | null;
  node: Heading | Exclude<Block, Section>;
}

/** Every heading and block of a circular in print order. */
export function placesOf(circular: Circular, ids: ReadonlyMap<Section, string>): Place[] {
  const places: Place[] = [];
  for (const part of proseOf(circular)) addBlocks(part, partId(part), null, part.children);
  return places;

  function addBlocks(part: Circular | Prose, clause: string, section: Section | null, blocks: Block[]): void {
    for (const node of blocks) {
      if (node.type !== 'section') {
        places.push({ part, clause, section, node });
        continue;
      }
      const id = ids.get(node)!;
      places.push({ part, clause: id, section: node, node: node.heading });
      addBlocks(part, id, node, node.children);
    }
  }
}

/** Where a node of a place stands. */
export function sourceOf(place: Place, node: CircularNode): Source {
  const position = node.position ?? place.node.position;
  return { clause: place.clause, file: place.part.file, ...(position && { position }) };
}
