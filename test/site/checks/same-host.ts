import type { Element } from 'hast';
import { elementsOf } from './elements.ts';
import type { BuiltSite, Finding } from './types.ts';

/**
 * Nothing is fetched from, or sent to, another host: no attribute of any element and no style names one. Only a link may, which a reader
 * follows when he wants to, and the page's own address in its head, which nobody fetches.
 */
export function sameHost({ pages, files }: BuiltSite): Finding[] {
  const decoder = new TextDecoder();
  const styles = [...files].filter(([path]) => path.endsWith('.css'));
  return [
    ...pages.flatMap(({ path, tree }) =>
      elementsOf(tree).flatMap((element) =>
        fetchedBy(element).map((url) => ({ page: path, fault: `<${element.tagName}> names ${url}` })),
      ),
    ),
    ...styles.flatMap(([path, bytes]) =>
      [...decoder.decode(bytes).matchAll(/(?:url\(\s*|@import\s+)["']?((?:[a-z]+:)?\/\/[^"')\s]+)/gi)].map(
        ([, url]) => ({
          page: path,
          fault: `names ${url}`,
        }),
      ),
    ),
  ];
}

function fetchedBy({ tagName, properties }: Element): string[] {
  return Object.entries(properties)
    .filter(([name]) => !NAMED_ONLY.has(`${tagName} ${name}`) && properties.rel?.toString() !== 'canonical')
    .flatMap(([, value]) => [value].flat().map(String))
    .filter((value) => /^\s*(?:[a-z]+:)?\/\//i.test(value));
}

/** What a browser does not fetch by itself. */
const NAMED_ONLY = new Set(['a href', 'meta content']);
