/** A project of Starlight that holds given pages, slug to Markdown; with the sidebar that it makes by default, or with none. */
export function starlightProject(
  pages: ReadonlyMap<string, string>,
  { sidebar }: { sidebar: boolean },
): Map<string, string> {
  return new Map([
    ['package.json', PACKAGE],
    ['astro.config.mjs', config(sidebar)],
    ['src/content.config.ts', COLLECTIONS],
    ['src/content/docs/index.md', '---\ntitle: 首页\n---\n\n示例\n'],
    ...[...pages].map(([slug, text]): [string, string] => [`src/content/docs/docs/${slug}.md`, text]),
  ]);
}

/** Astro bundles what a project says that it depends on. */
const PACKAGE = JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } });

function config(sidebar: boolean): string {
  const options = {
    title: '示例',
    locales: { root: { label: '简体中文', lang: 'zh-CN' } },
    ...(!sidebar && { sidebar: [] }),
  };
  return `import starlight from '@astrojs/starlight';
export default { integrations: [starlight(${JSON.stringify(options)})] };
`;
}

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
