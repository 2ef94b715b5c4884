import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { parse } from 'yaml';
import { readTree, type Sources } from '../../../src/files.ts';
import { PROJECT } from '../../support/run.ts';
import type { BuiltPage, BuiltSite, Declared } from './types.ts';

const decoder = new TextDecoder();

/** A built site with the content that it was built from, a folder of the project. */
export async function readSite(folder: string, content: string): Promise<BuiltSite> {
  const files = await readTree(folder);
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => readPage(path, decoder.decode(bytes)));
  return { files, pages, declared: readDeclared(await readTree(join(PROJECT, content))) };
}

export function readPage(path: string, html: string): BuiltPage {
  return { path, html, tree: fromHtml(html) };
}

function readDeclared(sources: Sources): Declared {
  const text = (path: string) => decoder.decode(sources.get(path));
  const site = parse(text('site.yaml'));
  const circulars = [...sources.keys()].filter((path) => /^circulars\/\d+\/[^/]+\/index\.md$/.test(path));
  return {
    siteName: site.标题,
    siteDomain: site.域名,
    siteCode: site.网站标识码,
    articles: new Map(
      circulars.map((path) => {
        const { 标题, 发文机关, 发布日期, 成文日期 } = parse(text(path).split(/^---$/m)[1]!);
        const [day, time = '00:00'] = (发布日期 ?? 成文日期).split(' ');
        return [
          path.split('/')[2]!,
          { title: 标题, published: `${day} ${time}`, source: [发文机关].flat().join('、') },
        ];
      }),
    ),
  };
}
