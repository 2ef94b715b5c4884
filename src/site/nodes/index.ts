import type { Block, Inline } from '../../circular/types.ts';
import { clauseNotes } from '../components/clause-notes.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { circular } from './circular.ts';
import { citation } from './citation.ts';
import { deadline } from './deadline.ts';
import { division } from './division.ts';
import { dutyList } from './duty-list.ts';
import { figure } from './figure.ts';
import { group } from './group.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { organMarks } from './organ-marks.ts';
import { paragraph } from './paragraph.ts';
import { phase } from './phase.ts';
import { responsibility } from './responsibility.ts';
import { section } from './section.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import { target } from './target.ts';
import { targetList } from './target-list.ts';
import { text } from './text.ts';
import type { TextState } from './text-state.ts';

/** The whole text of a circular, each node by the writer of its type. */
export function circularText(published: PublishedCircular): Html {
  const { citations, deadlines } = published.facts;
  return circular(published.circular, {
    page: published.page,
    published,
    file: published.circular.file,
    citations: new Map(citations.map((fact) => [fact.node, fact])),
    deadlines: new Map(deadlines.map((fact) => [fact.node, fact])),
    rank: 2,
    organs: organMarks(published),
    note: clauseNotes(published),
    blocks: (nodes, state) => html`${nodes.map((node) => block(node, state))}`,
    inlines: (nodes, state) => html`${nodes.map((node) => inline(node, state))}`,
  });
}

type Writers<Node extends { type: string }> = {
  [Type in Node['type']]: (node: Extract<Node, { type: Type }>, state: TextState) => Html;
};

const BLOCKS: Writers<Block> = {
  section,
  paragraph,
  list,
  table,
  dutyList,
  division,
  targetList,
  group,
  figure,
};

const INLINES: Writers<Inline> = {
  text,
  strong,
  link,
  citation,
  responsibility,
  deadline,
  phase,
  target,
};

function block(node: Block, state: TextState): Html {
  const write = BLOCKS[node.type] as (node: Block, state: TextState) => Html;
  return write(node, state);
}

function inline(node: Inline, state: TextState): Html {
  const write = INLINES[node.type] as (node: Inline, state: TextState) => Html;
  return write(node, state);
}
