import type { Form, FormColumn } from '../circular/types.ts';

/** A column that is filled in. */
export type LeafColumn = Extract<FormColumn, { content: unknown }>;

/** The columns of a form that are filled in, from left to right. */
export function formLeaves({ columns }: Form): LeafColumn[] {
  return columns.flatMap(leaves);
}

function leaves(column: FormColumn): LeafColumn[] {
  return 'children' in column ? column.children.flatMap(leaves) : [column];
}
