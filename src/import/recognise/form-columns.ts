import type { FormColumn } from '../../circular/types.ts';
import type { SourceTable } from '../types.ts';
import { forEachCell, gridOf } from './tables.ts';
import { withoutSpace } from './words.ts';

/** A form's heads as far as they are seen, and the rows that they take. */
export interface Heads {
  columns: FormColumn[];
  rows: number;
  /** Which column of the table each leaf stands over. */
  leaves: { title: string; at: number }[];
  /** The tree had to be guessed, since the file shows no merged cells. */
  guessed: boolean;
}

interface Node {
  title: string;
  from: number;
  to: number;
  children: Node[];
}

/** Reads the head of a form; undefined where its first row is none. */
export function formHeads(table: SourceTable): Heads | undefined {
  const merged = table.rows.some((row) =>
    row.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1),
  );
  const found = merged ? mergedHeads(table) : plainHeads(table);
  if (!found || found.leaves.length < 2) return undefined;
  return found;
}

/** Cells that reach over columns have those below them for children. */
function mergedHeads(table: SourceTable): Heads | undefined {
  const first = table.rows[0] ?? [];
  const rows = Math.max(
    1,
    ...first.map(({ rowSpan }) => rowSpan),
    first.some(({ columnSpan }) => columnSpan > 1) ? 2 : 1,
  );
  if (rows > DEEPEST) return undefined;
  const nodes: Node[] = [];
  let complete = true;
  forEachCell(table, ({ text, columnSpan, rowSpan }, row, column) => {
    if (row >= rows) return;
    const title = withoutSpace(text.text);
    if (title === '' || row + rowSpan > rows) complete = false;
    const node = { title, from: column, to: column + columnSpan, children: [] };
    let siblings = nodes;
    for (let parent: Node | undefined; ; ) {
      parent = siblings.find(({ from, to }) => from <= column && column < to);
      if (!parent) break;
      siblings = parent.children;
    }
    siblings.push(node);
  });
  const leaves = leavesOf(nodes);
  if (!complete || leaves.some(({ from, to }) => to - from > 1)) return undefined;
  return {
    columns: nodes.map(columnOf),
    rows,
    leaves: leaves.map(({ title, from }) => ({ title, at: from })),
    guessed: false,
  };
}

const DEEPEST = 5;

/** A text shows no merged cells: empty ones beside a head that has words below them are covered by it. */
function plainHeads(table: SourceTable): Heads | undefined {
  const [first = [], second = []] = gridOf(table).map((row) =>
    row.map((cell) => withoutSpace(cell?.text ?? '')),
  );
  if (first.every((title) => title !== '')) {
    const nodes = first.map((title, at) => ({ title, from: at, to: at + 1, children: [] }));
    return {
      columns: nodes.map(columnOf),
      rows: 1,
      leaves: nodes.map(({ title, from }) => ({ title, at: from })),
      guessed: false,
    };
  }
  const fillsIn = first.filter((title, at) => title === '' && second[at] !== '').length;
  const empty = first.filter((title) => title === '').length;
  if ((fillsIn < 2 && fillsIn < empty) || first.filter((title) => title !== '').length < 2) return undefined;
  const nodes: Node[] = [];
  let group: Node | undefined;
  first.forEach((title, at) => {
    const below = second[at] ?? '';
    if (title !== '') {
      const node: Node = { title, from: at, to: at + 1, children: [] };
      nodes.push(node);
      if (below !== '') group = node;
      else if (
        second[at + 1] !== '' &&
        first[at + 1] === '' &&
        at + 1 < first.length &&
        !followsGroupOnly(first, second, at)
      )
        group = node;
    }
    if (below === '') return;
    (group?.children ?? nodes).push({ title: below, from: at, to: at + 1, children: [] });
  });
  return {
    columns: nodes.map(columnOf),
    rows: 2,
    leaves: leavesOf(nodes).map(({ title, from }) => ({ title, at: from })),
    guessed: true,
  };
}

/** A head with nothing below it and a single stray word after it at the table's end belongs to the group before. */
function followsGroupOnly(first: readonly string[], second: readonly string[], at: number): boolean {
  const rest = first.slice(at + 1);
  return (
    rest.every((title) => title === '') && second.slice(at + 1).filter((title) => title !== '').length < 2
  );
}

function leavesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

function columnOf(node: Node): FormColumn {
  if (node.children.length > 0) return { title: node.title, children: node.children.map(columnOf) };
  const isOrdinal = /^序号$/u.test(node.title);
  return {
    title: node.title,
    content: { type: isOrdinal ? 'ordinal' : 'text' },
    required: false,
    summed: false,
  };
}
