import type { BlockContent, DefinitionContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Block } from '../../../circular/types.ts';
import type { SourceFile } from '../../source-file.ts';
import { type Attributes, noAttributes, readAttributes } from '../attributes.ts';
import { charactersOf } from '../characters.ts';
import type { Context } from '../context.ts';
import type { HeadingLine } from '../heading.ts';
import { plainParagraph } from '../paragraph.ts';
import { spanOf } from '../span-of.ts';
import { readDivision } from './division.ts';
import { readDutyList } from './duty-list.ts';
import { readGroup } from './group.ts';
import { readTargetList } from './target-list.ts';

/** Makes a block of a container; undefined, and reported, when it cannot be one. */
export type BlockDirective = (
  node: ContainerDirective,
  attributes: Attributes,
  context: Context,
) => Block | undefined;

/** The directives that enclose blocks, by name. */
export const blockDirectives: Readonly<Record<string, BlockDirective | undefined>> = {
  职责: readDutyList,
  分工: readDivision,
  重点: readTargetList,
  机构: readGroup,
};

type Line = Block | HeadingLine;

/**
 * Reads a `:::` container. One that is not known, or not well-formed, comes out as its lines; what is in
 * it is read as ever.
 */
export function readContainer(
  node: ContainerDirective,
  context: Context,
  readChild: (child: BlockContent | DefinitionContent) => Line[],
): Line[] {
  const { source } = context;
  const read = blockDirectives[node.name];
  const { start, end } = spanOf(node);
  const openingEnd = endOfLine(source.text, start);
  const openingPlace = source.place(start, openingEnd);
  const closing = node.data?.position?.closing;
  const fault =
    read === undefined
      ? unknown(node.name)
      : closing === undefined
        ? unclosed(node.name)
        : node.children.some(isLabel)
          ? labelled(node.name)
          : undefined;
  if (fault !== undefined) source.report({ place: openingPlace, ...fault });
  const attributes = fault === undefined ? attributesOf(node, source) : undefined;
  const block = attributes === undefined ? undefined : read?.(node, attributes, context);
  if (block !== undefined) return [block];
  const line = (from: number, to: number) => plainParagraph(charactersOf(source, from, to), source);
  return [
    line(start, openingEnd),
    ...node.children.filter((child) => !isLabel(child)).flatMap(readChild),
    ...(closing === undefined ? [] : [line(closing.start.offset ?? end, end)]),
  ];
}

function attributesOf(node: ContainerDirective, source: SourceFile): Attributes | undefined {
  const opening = spanOf(node).start;
  const end = endOfLine(source.text, opening);
  const start = source.text.slice(0, end).indexOf('{', opening);
  if (start === -1) return noAttributes(source.place(opening, end));
  const read = readAttributes(charactersOf(source, start, end), 0, source);
  if (!('fault' in read)) return read.attributes;
  source.report({
    place: source.place(start + read.from, start + read.to),
    rule: 'directive-is-well-formed',
    severity: 'fatal',
    reason: `“:::${node.name}”的${read.fault}`,
    mend: `写作 :::${node.name}{项目=内容 项目="带空格的内容"}`,
  });
  return undefined;
}

function isLabel(child: BlockContent | DefinitionContent): boolean {
  return child.type === 'paragraph' && child.data !== undefined && 'directiveLabel' in child.data;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function unknown(name: string) {
  return {
    rule: 'directive-is-known',
    severity: 'error',
    reason: `没有“:::${name}”这种标注，按原样印出`,
    mend: `可用的标注：${Object.keys(blockDirectives).join('、')}`,
  } as const;
}

/** What is said of a container without its closing `:::`. */
export function unclosed(name: string) {
  return {
    rule: 'directive-closes',
    severity: 'fatal',
    reason: `“:::${name}”没有结束，应有与之对应的“:::”`,
    mend: '在其内容之后另起一行写 :::',
  } as const;
}

function labelled(name: string) {
  return {
    rule: 'directive-is-well-formed',
    severity: 'fatal',
    reason: `“:::${name}”之后有方括号，应只有花括号`,
    mend: '名称等写在花括号里，如 :::机构{名称=领导小组}',
  } as const;
}
