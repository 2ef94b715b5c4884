import { selectAll } from 'hast-util-select';
import { onEachPage } from './on-each-page.ts';
import type { BuiltPage, Declared } from './types.ts';

/** Tag → what it must say, or that it must say something. */
type Demands = Record<string, string | RegExp>;

const SOMETHING = /\S/;
const COLUMN: Demands = {
  ColumnName: SOMETHING,
  ColumnDescription: SOMETHING,
  ColumnKeywords: SOMETHING,
  ColumnType: SOMETHING,
};
const NAMES = [
  ...Object.keys(COLUMN),
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
];

/** Pages that stand in no column (栏目). */
const OUTSIDE_COLUMNS = ['index.html', '404.html'];

/**
 * 《政府网站发展指引》 (国办发〔2017〕47号), annex 2: every page carries the tags of the site, those below the home page the tags of their column, and a
 * page that shows a document the tags of the document; each once, and no other.
 */
export const governmentTags = onEachPage((page, declared) => {
  const demands = demandsOf(page, declared);
  const tags = selectAll('meta[name]', page.tree).filter(({ properties }) =>
    NAMES.includes(String(properties.name)),
  );
  const values = Map.groupBy(tags, ({ properties }) => String(properties.name));
  return NAMES.flatMap((name) => {
    const found = (values.get(name) ?? []).map(({ properties }) => String(properties.content));
    const wanted = demands[name];
    if (wanted === undefined) return found.map((value) => `${name} does not belong here: ${value}`);
    if (found.length !== 1) return [`${name} stands ${found.length} times`];
    const right = typeof wanted === 'string' ? found[0] === wanted : wanted.test(found[0]!);
    return right ? [] : [`${name} says ${found[0]}, not ${wanted}`];
  });
});

function demandsOf({ path }: BuiltPage, declared: Declared): Demands {
  const article = declared.articles.get(/^circulars\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? '');
  return {
    SiteName: declared.siteName,
    SiteDomain: declared.siteDomain,
    SiteIDCode: declared.siteCode,
    ...(OUTSIDE_COLUMNS.includes(path) ? {} : COLUMN),
    ...(article && {
      ArticleTitle: article.title,
      PubDate: article.published,
      ContentSource: article.source,
    }),
  };
}
