import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { described, textOf } from './elements.ts';
import { onEachPage } from './on-each-page.ts';

/**
 * A page has one heading of the first level, and goes down one level at a time. What stands beside the text (<aside>) has an
 * outline of its own, below the page's title wherever it stands.
 */
export const outline = onEachPage(({ tree }) => {
  const beside = selectAll('aside :is(h1, h2, h3, h4, h5, h6)', tree);
  const main = selectAll('h1, h2, h3, h4, h5, h6', tree).filter((heading) => !beside.includes(heading));
  const first = main.filter(({ tagName }) => tagName === 'h1');
  return [
    ...(first.length === 1 ? [] : [`has ${first.length} headings of the first level`]),
    ...skipped(main, 0),
    ...skipped(beside, 1),
    ...[...main, ...beside]
      .filter((heading) => textOf(heading) === '')
      .map(({ tagName }) => `<${tagName}> is empty`),
  ];
});

function skipped(headings: readonly Element[], above: number): string[] {
  const levels = [above, ...headings.map(({ tagName }) => Number(tagName.slice(1)))];
  return headings
    .filter((_, index) => levels[index + 1]! > levels[index]! + 1)
    .map((heading) => `${described(heading)} skips a level`);
}
