import type { Position } from 'unist';
import { nodesOf } from '../../circular/nodes-of.ts';
import { proseOf } from '../../circular/parts.ts';
import type { Circular, ListItem, Paragraph } from '../../circular/types.ts';
import type { Duty } from '../../derive/types.ts';

/** Says the name of the 机构 on one of whose lines a duty stands; what the duty is about where it has none. */
export function groupNames(circular: Circular): (duty: Duty) => string {
  const names = new Map<string, string>();
  for (const part of proseOf(circular))
    for (const { name, children } of nodesOf(part, 'group')) {
      const lines = children.flatMap((child): (ListItem | Paragraph)[] =>
        child.type === 'list' ? child.children : [child],
      );
      for (const { position } of lines) if (name !== undefined) names.set(keyOf(part.file, position), name);
    }
  return ({ source, matter }) => names.get(keyOf(source.file, source.position)) ?? matter;
}

function keyOf(file: string, position: Position | undefined): string {
  return `${file}:${position?.start.offset}`;
}
