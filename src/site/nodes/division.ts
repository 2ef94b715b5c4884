import type { Division } from '../../circular/types.ts';
import type { Html } from '../html.ts';
import { table } from './table.ts';
import type { TextState } from './text-state.ts';

/** A division of responsibility is the table that it prints. */
export function division(node: Division, state: TextState): Html {
  return table(node.children[0], state);
}
