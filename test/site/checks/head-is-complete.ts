import { select } from 'hast-util-select';
import { textOf } from './elements.ts';
import type { BuiltPage, BuiltSite, Finding } from './types.ts';

/** Every page names its language, has a title of its own and a description, and fits the window that it is in. */
export function headIsComplete({ pages }: BuiltSite): Finding[] {
  const titles = Map.groupBy(pages, titleOf);
  return pages.flatMap((page) => {
    const [first] = titles.get(titleOf(page))!;
    return [
      ...faultsOf(page),
      ...(first === page ? [] : [`has the title of ${first!.path}: ${titleOf(page)}`]),
    ].map((fault) => ({ page: page.path, fault }));
  });
}

function faultsOf(page: BuiltPage): string[] {
  const { properties } = select('html', page.tree)!;
  const viewport = contentOf(page, 'viewport');
  return [
    ...(properties.lang === 'zh-CN' ? [] : [`is in the language ${properties.lang}`]),
    ...(titleOf(page) === '' ? ['has no title'] : []),
    ...(contentOf(page, 'description') ? [] : ['has no description']),
    ...(viewport?.includes('width=device-width') ? [] : [`has the viewport ${viewport}`]),
    // Readers with weak sight enlarge pages with their fingers.
    ...(/user-scalable|maximum-scale/.test(viewport ?? '') ? ['cannot be enlarged'] : []),
  ];
}

function titleOf({ tree }: BuiltPage): string {
  const title = select('head > title', tree);
  return title ? textOf(title) : '';
}

function contentOf({ tree }: BuiltPage, name: string): string | undefined {
  return select(`meta[name=${name}]`, tree)?.properties.content?.toString().trim();
}
