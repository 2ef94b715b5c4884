import { posix } from 'node:path';
import { elementsOf } from './elements.ts';
import type { BuiltSite, Finding } from './types.ts';

/** Links and forms lead from the home page to every page, so that no reader has to know an address; servers find 404.html by themselves. */
export function pagesAreReached({ pages }: BuiltSite): Finding[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['index.html', '404.html']);
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const path of reached) {
    for (const { properties } of elementsOf(byPath.get(path)?.tree ?? { type: 'root', children: [] })) {
      const url = properties.href ?? properties.action;
      if (typeof url !== 'string') continue;
      const target = posix.join(posix.dirname(path), decodeURIComponent(url.replace(/[?#].*/, '')));
      if (byPath.has(target)) reached.add(target);
    }
  }
  return pages
    .filter(({ path }) => !reached.has(path))
    .map(({ path }) => ({ page: path, fault: 'no link leads here from the home page' }));
}
