import type { Node } from 'unist';

/** The characters of a node as they print, without markup. */
export function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  let text = '';
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) text += textOf(child);
  return text;
}
