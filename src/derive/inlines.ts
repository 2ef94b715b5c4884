import { textOf } from '../circular/text.ts';
import type { DutyItem, Heading, Inline, ListItem, Paragraph, TableCell } from '../circular/types.ts';
import type { Place } from './places.ts';

/** What runs as one text: an inline's context. */
export type Line = Heading | Paragraph | ListItem | DutyItem | TableCell;

/** An inline that says something (not plain text), where it stands in its line. */
export interface PlacedInline<T extends Inline = Inline> {
  place: Place;
  line: Line;
  node: T;
  /** The whole line as printed; the inline runs from `start` up to `end` in it. */
  text: string;
  start: number;
  end: number;
}

/** The inlines of a place in print order, those within others included. */
export function inlinesOf(place: Place): PlacedInline[] {
  return linesOf(place.node).flatMap((line) => {
    const text = textOf(line);
    const found: PlacedInline[] = [];
    addInlines(line.children, 0);
    return found;

    function addInlines(nodes: Inline[], offset: number): number {
      let start = offset;
      for (const node of nodes) {
        if (node.type === 'text') {
          start += node.value.length;
          continue;
        }
        const inline: PlacedInline = { place, line, node, text, start, end: start };
        found.push(inline);
        start = addInlines(node.children, start);
        inline.end = start;
      }
      return start;
    }
  });
}

/** The inlines of one type. */
export function ofType<T extends Inline['type']>(
  inlines: readonly PlacedInline[],
  type: T,
): PlacedInline<Extract<Inline, { type: T }>>[] {
  return inlines.filter(
    (inline): inline is PlacedInline<Extract<Inline, { type: T }>> => inline.node.type === type,
  );
}

/** The sentence or ；-clause in which an inline stands, as printed. */
export function sentenceOf({ text, start, end }: PlacedInline): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = text.slice(end, end + LONGEST_CLAUSE);
  const ends = after.search(/[。；]/u);
  return (
    before.replace(/^.*[。；]/su, '') + text.slice(start, end) + (ends < 0 ? after : after.slice(0, ends))
  );
}

/** Characters before or after an inline; keeps the work bounded in a paragraph without 。. */
const LONGEST_CLAUSE = 200;

function linesOf(node: Place['node']): Line[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [node];
    case 'list':
    case 'targetList':
    case 'dutyList':
      return node.children;
    case 'table':
      return node.children.flatMap((row) => row.children);
    case 'division':
      return node.children[0].children.flatMap((row) => row.children);
    case 'group':
      return node.children.flatMap((child): Line[] => (child.type === 'list' ? child.children : [child]));
    case 'figure':
      return [];
  }
}
