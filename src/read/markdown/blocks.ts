import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import type { Block } from '../../circular/types.ts';
import type { Context } from './context.ts';
import { readContainer } from './directives/containers.ts';
import { readFigure } from './figure.ts';
import { type HeadingLine, readHeading } from './heading.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import { nestSections } from './sections.ts';
import { charactersIn } from './span-of.ts';
import { readTable } from './table.ts';

/** Reads the blocks of a body into sections. */
export function readBlocks(nodes: readonly RootContent[], context: Context): Block[] {
  return nestSections(
    nodes.flatMap((node) => readBlock(node, context)),
    context.source,
  );
}

type BlockNode = RootContent | BlockContent | DefinitionContent;

function readBlock(node: BlockNode, context: Context): (Block | HeadingLine)[] {
  const { source } = context;
  switch (node.type) {
    case 'heading':
      return [readHeading(node, source)];
    case 'list':
      return [readList(node, source)];
    case 'table':
      return [readTable(node, source)];
    case 'containerDirective':
      return readContainer(node, context, (child) => readBlock(child, context));
    default: {
      const characters = charactersIn(node, source);
      return [readFigure(characters, context) ?? readParagraph(characters, source)];
    }
  }
}
