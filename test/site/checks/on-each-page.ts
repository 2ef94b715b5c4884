import type { BuiltPage, Check, Declared } from './types.ts';

/** The check that asks each page by itself for its faults. A page is asked once: a site that differs in one page has the others from before. */
export function onEachPage(faultsOf: (page: BuiltPage, declared: Declared) => string[]): Check {
  const asked = new WeakMap<BuiltPage, string[]>();
  return ({ pages, declared }) =>
    pages.flatMap((page) => {
      const faults = asked.get(page) ?? faultsOf(page, declared);
      asked.set(page, faults);
      return faults.map((fault) => ({ page: page.path, fault }));
    });
}
