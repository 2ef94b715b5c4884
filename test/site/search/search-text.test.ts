import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutPhrases } from '../../../bench/phrases.ts';
import { seeded } from '../../../bench/random.ts';
import { openBrowser } from '../../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, isPresent, REAL, SAMPLE } from '../../support/built-site.ts';
import { needs } from '../../support/needs.ts';
import { pageBlocks } from '../../support/page-blocks.ts';
import { PROJECT } from '../../support/run.ts';
import { searchEngine } from '../../support/search-engine.ts';
import { circularFolders } from '../../support/source-text.ts';

const PHRASES = 1000;

for (const content of [SAMPLE, REAL].filter(isPresent)) {
  needs('chromium')(`search in the circulars of ${content}`, () => {
    const slugs = circularFolders(join(PROJECT, content)).map((folder) => basename(folder));
    let site: string;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      site = await builtSite(content);
      browser = await openBrowser();
      page = await browser.newPage();
    }, BUILD_TIMEOUT);

    afterAll(() => browser?.close());

    test.each(slugs)('the index holds of %s what its page shows, block by block', async (slug) => {
      const { head, document } = await blocksOf(slug);
      const { 标题: title, 发文字号: number, ...values } = head;
      const known = [
        ...(number === '—' ? [] : [number]),
        ...Object.values(values).filter((text) => text !== '—'),
      ];
      const [, , ...sections] = textsOf(slug);
      const held = sections.flatMap(([, , ...blocks]) => blocks);
      expect(held.slice(0, 1 + known.length)).toEqual([title, ...known]);
      // The title stands first, and is not told again where the page shows it.
      const shown = document.toSpliced(document.indexOf(title!), 1);
      expect(held.slice(1 + known.length)).toEqual(shown);
    });

    test(
      `of ${PHRASES} phrases cut from the pages each finds every circular that holds it, and no other, in quotes too`,
      async () => {
        const texts = new Map<string, string[]>();
        for (const slug of slugs) {
          const { head, document } = await blocksOf(slug);
          texts.set(slug, [...Object.values(head).filter((text) => text !== '—'), ...document]);
        }
        const all = [...texts.values()].flat();
        const engine = searchEngine(site);
        const wrong: string[] = [];
        for (const phrase of cutPhrases(all, PHRASES, seeded(20180515))) {
          const expected = slugs.filter((slug) =>
            texts.get(slug)!.some((text) => folded(text).includes(folded(phrase))),
          );
          // A phrase that is quoted in the text itself is found without its quotes as well, below the line.
          const found = [await slugsOf(phrase, ['exact'])];
          if (!phrase.includes('"')) found.push(await slugsOf(`"${phrase}"`, ['exact', 'bare']));
          for (const each of found)
            if (String(each) !== String(expected)) wrong.push(`${phrase}: ${each} instead of ${expected}`);
        }
        expect(wrong).toEqual([]);

        async function slugsOf(query: string, kinds: readonly string[]): Promise<string[]> {
          const groups = (await engine.find(query)).filter(({ kind }) => kinds.includes(kind));
          const hits = groups.flatMap((group) => group.hits);
          const urls = await Promise.all(hits.map(async (hit) => (await engine.read(hit)).url));
          const found = urls.flatMap((url) => /\/circulars\/([^/]+)\/index\.html$/.exec(url)?.[1] ?? []);
          return slugs.filter((slug) => found.includes(slug));
        }
      },
      BUILD_TIMEOUT,
    );

    async function blocksOf(slug: string) {
      await page.goto(pathToFileURL(join(site, 'circulars', slug, 'index.html')).href);
      return pageBlocks(page);
    }

    /** The script that brings a circular's text, as the engine gets it. */
    function textsOf(
      slug: string,
    ): [page: string, date: string, ...sections: [id: string, heading: string, ...string[]][]] {
      const script = readFileSync(join(site, 'search/texts/circulars', `${slug}.js`), 'utf8');
      let held: unknown;
      runInNewContext(script, {
        chengwenSearch: { holdTexts: (_: string, [own]: unknown[]) => (held = own) },
      });
      return JSON.parse(JSON.stringify(held));
    }
  });
}

/** Width and case aside. */
function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .toLowerCase();
}
