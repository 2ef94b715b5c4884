import type { Inline } from '../../circular/types.ts';
import { withoutUpward } from './clauses.ts';
import type { Context } from './context.ts';
import { adaptInlines } from './inlines.ts';

/** A paragraph, an item or a cell: without what only the superior does, in the words of here. */
export function sentence(inlines: readonly Inline[], context: Context): Inline[] {
  return adaptInlines(withoutUpward(inlines, context), context);
}
