import { posix } from 'node:path';
import { elementsOf } from './elements.ts';
import type { BuiltPage, BuiltSite, Finding } from './types.ts';

/**
 * Every link, script, style, picture and form leads to a file of the output, by name, and every fragment to an id there: a folder
 * opens from a server only, and a page opened from a disk has none.
 */
export function linksLeadSomewhere({ files, pages }: BuiltSite): Finding[] {
  const ids = new Map(
    pages.map(({ path, tree }) => [path, new Set(elementsOf(tree).map(({ properties }) => properties.id))]),
  );
  return pages.flatMap((page) =>
    [...targetsOf(page)]
      .filter((url) => !/^(?:[a-z]+:|\/\/)/i.test(url))
      .flatMap((url) => {
        const { file, fragment } = partsOf(url, page.path);
        if (!files.has(file)) return [{ page: page.path, fault: `${url}: no such file` }];
        if (fragment === '' || ids.get(file)?.has(fragment)) return [];
        return [{ page: page.path, fault: `${url}: no such id` }];
      }),
  );
}

function targetsOf({ tree }: BuiltPage): Set<string> {
  return new Set(
    elementsOf(tree).flatMap(({ properties: { href, src, action } }) =>
      [href, src, action].filter((url) => typeof url === 'string'),
    ),
  );
}

function partsOf(url: string, page: string): { file: string; fragment: string } {
  const [beforeFragment = '', fragment = ''] = url.split('#');
  const [path = ''] = beforeFragment.split('?');
  // A server shows this page at any address, so it counts from the root.
  if (page === '404.html' && path.startsWith('/'))
    return { file: decodeURIComponent(path.slice(1)), fragment };
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  return { file, fragment: decodeURIComponent(fragment) };
}
