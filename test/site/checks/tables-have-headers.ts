import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { textOf } from './elements.ts';
import { onEachPage } from './on-each-page.ts';

/** Every table has header cells, every header cell says what it is the header of, and a table is not there to place things. */
export const tablesHaveHeaders = onEachPage(({ tree }) =>
  selectAll('table', tree).flatMap((table, index) => {
    const name = `table ${index + 1}${nameOf(table)}`;
    const headers = selectAll('th', table);
    return [
      ...(headers.length === 0 ? [`${name} has no header cell`] : []),
      ...headers
        .filter(
          ({ properties }) => !['col', 'row', 'colgroup', 'rowgroup'].includes(String(properties.scope)),
        )
        .map((header) => `${name}: the header “${textOf(header)}” has no scope`),
    ];
  }),
);

function nameOf(table: Element): string {
  const caption = select('caption', table);
  return caption ? ` (${textOf(caption)})` : '';
}
