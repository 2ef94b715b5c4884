import type { Holding } from '../../derive/duty-row.ts';
import { type Fill, html, joined } from '../html.ts';
import { organNames } from './organ-names.ts';

/** The organs of one column of the responsibility table. */
export function holdings(page: string, held: readonly Holding[]): Fill {
  return joined(
    held.map(
      ({ organs, marks }) =>
        html`${organNames(page, organs)}${marks.length > 0 && `（${marks.join('、')}）`}`,
    ),
    '；',
  );
}
