import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from './support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from './support/built-site.ts';
import { needs } from './support/needs.ts';
import { serveFolder } from './support/serve-folder.ts';

const CIRCULAR = 'circulars/fanli-2018-7/index.html';
/** Stands in the text of that circular and in no title. */
const PHRASE = '清理网上网下广告信息';

needs('chromium')('the site in a browser', () => {
  let browser: Browser;
  let site: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    site = await builtSite(SAMPLE);
    server = await serveFolder(site);
    browser = await openBrowser();
  }, BUILD_TIMEOUT);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const from of ['a server', 'a disk'] as const) {
    const start = (): string =>
      from === 'a server' ? server.url : pathToFileURL(join(site, 'index.html')).href;

    describe(`from ${from}`, () => {
      test('a reader gets from the home page to the library, a circular and its PDF', async () => {
        const { page, complaints } = await openPage(browser, { acceptDownloads: true });
        await page.goto(start());
        await follow(page, 'circulars/index.html');
        await follow(page, 'fanli-2018-7/index.html');
        expect(page.url()).toContain(CIRCULAR);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('a[href$="notice.pdf"][download]').first().click(),
        ]);
        expect(await readFile(await download.path())).toEqual(
          await readFile(join(site, 'circulars/fanli-2018-7/notice.pdf')),
        );
        expect(download.suggestedFilename()).toMatch(/^范处非办〔2018〕7号.*\.pdf$/);
        expect(complaints).toEqual([]);
      });

      test('a search for a phrase of the text finds the circular', async () => {
        const { page, complaints } = await openPage(browser);
        await page.goto(start());
        await page.getByRole('searchbox').first().fill(PHRASE);
        await page.getByRole('searchbox').first().press('Enter');
        await page
          .locator('a[href*="fanli-2018-7/index.html"]:visible', { hasText: '范例市防范和处置非法集资' })
          .first()
          .click();
        expect(page.url()).toContain(CIRCULAR);
        expect(complaints).toEqual([]);
      });

      test('every page opens without complaint and fits a telephone', async () => {
        const { page, complaints } = await openPage(browser, { viewport: { width: 390, height: 844 } });
        await page.goto(start());
        const seen = new Set<string>();
        const waiting = [page.url()];
        const tooWide: string[] = [];
        for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
          if (seen.has(url)) continue;
          seen.add(url);
          await page.goto(url);
          const { width, links } = await page.evaluate(() => ({
            width: document.documentElement.scrollWidth,
            links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.href),
          }));
          if (width > 390) tooWide.push(`${url}: ${width}`);
          const base = new URL('.', start()).href;
          waiting.push(
            ...links
              .map((link) => link.replace(/[#?].*$/, ''))
              .filter((link) => link.startsWith(base) && link.endsWith('.html')),
          );
        }
        expect(seen.size).toBeGreaterThan(20);
        expect(tooWide).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });
  }
});

async function follow(page: Page, end: string): Promise<void> {
  await page.locator(`a[href$="${end}"]:visible`).first().click();
  await page.waitForURL((url) => url.href.includes(end));
}
