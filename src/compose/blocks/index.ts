import type { Block } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import type { Context } from '../context.ts';
import { composeDutyList } from './duty-list.ts';
import { composeFigure } from './figure.ts';
import { composeList } from './list.ts';
import { composeParagraph } from './paragraph.ts';
import { composeSection } from './section.ts';
import { composeTable } from './table.ts';

type Handlers = {
  [Type in Block['type']]: (node: Extract<Block, { type: Type }>, context: Context) => PrintBlock[];
};

const HANDLERS: Handlers = {
  section: composeSection,
  paragraph: composeParagraph,
  list: composeList,
  targetList: composeList,
  dutyList: composeDutyList,
  table: composeTable,
  division: composeTable,
  group: (node, context) => context.blocks(node.children),
  figure: composeFigure,
};

/** A context whose `blocks` knows every type of block. */
export function withBlocks(context: Omit<Context, 'blocks'>): Context {
  const whole: Context = {
    ...context,
    blocks: (nodes) => nodes.flatMap((node) => (HANDLERS[node.type] as Handler)(node, whole)),
  };
  return whole;
}

type Handler = (node: Block, context: Context) => PrintBlock[];
