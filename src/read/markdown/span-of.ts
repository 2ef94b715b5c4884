import type { Node } from 'unist';
import type { SourceFile } from '../source-file.ts';
import { type Characters, charactersOf } from './characters.ts';

/** A parsed node's offsets in the file. remark gives every node a position. */
export function spanOf(node: Node): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** All characters of a parsed node. */
export function charactersIn(node: Node, source: SourceFile): Characters {
  const { start, end } = spanOf(node);
  return charactersOf(source, start, end);
}

/** A parsed node's position, for the node that is made of it. */
export function positionOf(node: Node, source: SourceFile): NonNullable<Node['position']> {
  const { start, end } = spanOf(node);
  return source.place(start, end);
}
