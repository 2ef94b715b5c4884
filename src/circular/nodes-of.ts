import type { Node } from 'unist';
import type { CircularNode } from './types.ts';

/** The nodes of a type below a node, in the order of the text. */
export function nodesOf<Type extends CircularNode['type']>(
  node: Node,
  type: Type,
): Extract<CircularNode, { type: Type }>[] {
  const found: Node[] = [];
  visitBelow(node, (each) => {
    if (each.type === type) found.push(each);
  });
  return found as Extract<CircularNode, { type: Type }>[];
}

/** Shows every node below a node, in the order of the text. */
export function visitBelow(node: Node, show: (node: Node) => void): void {
  if (!('children' in node)) return;
  for (const child of node.children as Node[]) {
    show(child);
    visitBelow(child, show);
  }
}
