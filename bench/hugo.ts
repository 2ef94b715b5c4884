/** A project of Hugo that holds given pages, slug to Markdown, under the plainest layouts. */
export function hugoProject(pages: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([
    ['hugo.toml', "title = '示例'\nlanguageCode = 'zh-CN'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n"],
    ['layouts/_default/single.html', layout('{{ .TableOfContents }}{{ .Content }}')],
    ['layouts/_default/list.html', layout(LIST)],
    ...[...pages].map(([slug, text]): [string, string] => [`content/docs/${slug}.md`, text]),
  ]);
}

const LIST = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';

function layout(body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>${body}</body></html>
`;
}
