import type { ColumnContent, Form, FormColumn } from '../../circular/types.ts';
import type { TargetFact } from '../../derive/types.ts';
import type { ColumnKind } from '../../print/types.ts';

export type LeafColumn = Extract<FormColumn, { content: ColumnContent }>;

/** A leaf column of a form with all the heads above it, its own last. */
export interface Leaf {
  column: LeafColumn;
  path: string[];
}

/** One cell of a form's head: where it starts among the leaves, how many it covers, and how many head rows. */
export interface HeadCell {
  title: string;
  /** The column itself, when it is a leaf's head. */
  leaf: LeafColumn | undefined;
  first: number;
  columnSpan: number;
  rowSpan: number;
}

/** The leaf columns, left to right. */
export function leavesOf(columns: readonly FormColumn[], path: readonly string[] = []): Leaf[] {
  return columns.flatMap((column) => {
    const whole = [...path, column.title];
    return 'children' in column ? leavesOf(column.children, whole) : [{ column, path: whole }];
  });
}

/** The rows of the head: a leaf's head reaches down to the last row. */
export function headRows(columns: readonly FormColumn[]): HeadCell[][] {
  const rows: HeadCell[][] = Array.from({ length: depthOf(columns) }, () => []);
  const place = (below: readonly FormColumn[], depth: number, start: number): number => {
    let first = start;
    for (const column of below) {
      const group = 'children' in column;
      const end = group ? place(column.children, depth + 1, first) : first + 1;
      rows[depth]!.push({
        title: column.title,
        leaf: group ? undefined : column,
        first,
        columnSpan: end - first,
        rowSpan: group ? 1 : rows.length - depth,
      });
      first = end;
    }
    return first;
  };
  place(columns, 0, 0);
  return rows;
}

function depthOf(columns: readonly FormColumn[]): number {
  return Math.max(0, ...columns.map((column) => 1 + ('children' in column ? depthOf(column.children) : 0)));
}

/** What may be filled in below a column; `选自` takes the circular's own targets of that category as choices. */
export function columnKind(content: ColumnContent, targets: readonly TargetFact[]): ColumnKind {
  switch (content.type) {
    case 'choice': {
      const own = targets.filter((target) => target.category === content.from).map((target) => target.name);
      return {
        type: 'choice',
        choices: [...new Set([...content.choices, ...own])],
        allowOther: content.allowOther,
      };
    }
    case 'integer':
      return { type: 'number', decimals: 0, percent: false, ...unitOf(content.unit) };
    case 'amount':
      return { type: 'number', decimals: content.decimals, percent: false, ...unitOf(content.unit) };
    case 'percent':
      return { type: 'number', decimals: content.decimals, percent: true };
    default:
      return { type: content.type };
  }
}

/** The words of a column's head: its unit stands in it where no line above the table gives the units. */
export function headText({ title, content }: LeafColumn, form: Form): string {
  const unit = 'unit' in content ? content.unit : undefined;
  return unit === undefined || form.unit !== undefined ? title : `${title}（${unit}）`;
}

function unitOf(unit: string | undefined): { unit?: string } {
  return unit === undefined ? {} : { unit };
}
