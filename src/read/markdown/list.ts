import type { BlockContent, DefinitionContent, ListItem as ListItemNode, List as ListNode } from 'mdast';
import type { List, ListItem } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import { type Characters, charactersOf } from './characters.ts';
import { readParagraphInlines } from './paragraph-inlines.ts';
import { charactersIn, positionOf, spanOf } from './span-of.ts';

/** The text of one item, and the ordinal that was typed before it. */
export interface ItemText {
  marker?: string;
  characters: Characters;
  position: NonNullable<ListItemNode['position']>;
}

/** Reads a list outside a directive: it prints as paragraphs. */
export function readList(node: ListNode, source: SourceFile): List {
  return {
    type: 'list',
    children: itemsOf(node, source).map((item) => listItem(item, source)),
    position: positionOf(node, source),
  };
}

export function listItem({ marker, characters, position }: ItemText, source: SourceFile): ListItem {
  return {
    type: 'listItem',
    ...(marker !== undefined && { marker }),
    children: readParagraphInlines(characters, source),
    position,
  };
}

/** The items of a list in order. The model's lists are flat: what is nested in an item follows it, reported. */
export function itemsOf(node: ListNode, source: SourceFile): ItemText[] {
  return node.children.flatMap((item) => itemTexts(item, source));
}

function itemTexts(item: ListItemNode, source: SourceFile): ItemText[] {
  const { start, end } = spanOf(item);
  const typed = /^(?:[-*+]|\d+[.)])/.exec(source.text.slice(start, start + 12))?.[0] ?? '';
  const [first, ...rest] = item.children;
  // An item that does not begin with a paragraph (`- - a`, `- ## a`) is taken as the characters it is.
  const isPlain = first?.type === 'paragraph';
  const textEnd = isPlain ? spanOf(first).end : end;
  if (typed === '*' || typed === '+') reportBullet(start, typed, source);
  const own: ItemText = {
    ...(typed !== '-' && { marker: typed }),
    characters: charactersOf(source, start + typed.length, textEnd),
    position: source.place(start, textEnd),
  };
  if (own.characters.text === '') reportEmpty(start, source);
  return [own, ...(isPlain ? rest : []).flatMap((block) => nestedTexts(block, source))];
}

function nestedTexts(block: BlockContent | DefinitionContent, source: SourceFile): ItemText[] {
  source.report({
    place: block.position,
    rule: 'list-is-flat',
    severity: 'warning',
    reason: '列表项之下又有段落、列表或表格，应一项一段，现按同一级逐段印出',
    mend: '一项写成一段；需要分级的用标题',
  });
  if (block.type === 'list') return itemsOf(block, source);
  return [{ characters: charactersIn(block, source), position: positionOf(block, source) }];
}

function reportBullet(start: number, typed: string, source: SourceFile): void {
  source.report({
    place: source.place(start, start + 1),
    rule: 'markup-is-of-the-format',
    severity: 'warning',
    reason: `行首的“${typed}”不表示列表项，按原样印出`,
    mend: '列表项以“- ”开头',
  });
}

function reportEmpty(start: number, source: SourceFile): void {
  source.report({
    place: source.place(start, start + 1),
    rule: 'list-item-has-text',
    severity: 'warning',
    reason: '列表项没有文字',
    mend: '写上文字，或删去这一行',
  });
}
