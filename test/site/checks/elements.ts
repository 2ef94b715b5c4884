import type { Element, Nodes } from 'hast';
import { toString as textContent } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Every element, in the order of the text. */
export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** What names an element in a finding: its tag, and its beginning. */
export function described(element: Element): string {
  const text = textOf(element);
  return `<${element.tagName}>${text.length > 24 ? `${text.slice(0, 24)}…` : text}`;
}

export function textOf(element: Element): string {
  return textContent(element).trim();
}
