/** The largest page of each kind: pages of one kind lie side by side, each in a folder of its own. */
export function oneOfEachKind<Page extends { path: string; html: string }>(pages: readonly Page[]): Page[] {
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()].map((kind) =>
    kind.reduce((largest, page) => (page.html.length > largest.html.length ? page : largest)),
  );
}

// The kind of organs/fanli-zhengfu/index.html is organs/*/index.html.
function kindOf(path: string): string {
  const [part, ...rest] = path.split('/');
  return rest.length > 1 ? `${part}/*/${rest.at(-1)}` : path;
}
