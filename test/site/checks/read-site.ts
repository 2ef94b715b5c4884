import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { parse } from 'yaml';
import { readTree, type Sources } from '../../../src/files.ts';
import { PROJECT } from '../../support/run.ts';
import type { BuiltPage, BuiltSite, Declared } from './types.ts';

const decoder = new TextDecoder();

/** The site that was built in a folder from a content directory of the project. */
export async function openSite(folder: string, content: string): Promise<BuiltSite> {
  return readSite(await readTree(folder), await readTree(join(PROJECT, content)));
}

/** A built site, and what the sources that it was built from say. */
export function readSite(files: Sources, sources: Sources): BuiltSite {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => readPage(path, decoder.decode(bytes)));
  return { files, pages, declared: readDeclared(sources) };
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
