/**
 * The circulars of a content directory as other generators take them, by slug: the same body, and of the frontmatter the
 * title alone.
 */
export function titledPages(content: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...content].flatMap(([path, text]) => titledPage(path, text)));
}

function titledPage(path: string, text: string): [slug: string, text: string][] {
  const slug = /^circulars\/\d+\/([^/]+)\/index\.md$/.exec(path)?.[1];
  if (slug === undefined) return [];
  const [, title, body] = /^---\n标题: ([^\n]+)\n.*?\n---\n(.*)$/s.exec(text) ?? [];
  if (title === undefined) throw new Error(`${path} does not begin with its title`);
  return [[slug, `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`]];
}
