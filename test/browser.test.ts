import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

  const places = { 'a server': () => server.url, 'a disk': () => `${pathToFileURL(site).href}/` };

  describe.each(Object.entries(places))('from %s', (from, base) => {
    test('a reader gets from the home page to the library, a circular and its PDF', async () => {
      const { page, complaints } = await openPage(browser, { acceptDownloads: true });
      await page.goto(`${base()}index.html`);
      await follow(page, 'circulars/index.html');
      await follow(page, 'fanli-2018-7/index.html');
      expect(page.url()).toBe(base() + CIRCULAR);
      const link = page.locator('a[href$="notice.pdf"]').first();
      const pdf = await readFile(join(site, dirname(CIRCULAR), 'notice.pdf'));
      if (from === 'a server') {
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(await readFile(await download.path())).toEqual(pdf);
        expect(download.suggestedFilename()).toMatch(/^范处非办〔2018〕7号.*\.pdf$/);
      } else {
        // A browser opens a file of the disk in its viewer, under the name that it has there.
        expect(await readFile(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)))).toEqual(pdf);
      }
      expect(complaints).toEqual([]);
    });

    test('a search for a phrase of the text finds the circular, and only what holds it', async () => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${base()}index.html`);
      await page.getByRole('searchbox').fill(PHRASE);
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/\/search\/index\.html\?/);
      const results = page.locator('.results > li');
      await results.first().waitFor();
      expect(await results.count()).toBe(1);
      await results.getByRole('link').first().click();
      await page.waitForURL((url) => url.href.startsWith(base() + CIRCULAR));
      expect(await page.locator('main').innerText()).toContain(PHRASE);
      expect(complaints).toEqual([]);
    });
  });

  test(
    'every page opens without complaint, fits a telephone, and links only to what is there',
    async () => {
      const { page, complaints } = await openPage(browser, { viewport: { width: 390, height: 844 } });
      const tooWide: string[] = [];
      const dead = new Set<string>();
      const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
      for (const path of pages) {
        await page.goto(server.url + path);
        const { width, links } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.href),
        }));
        if (width > 390) tooWide.push(`${path}: ${width}`);
        for (const link of links) {
          const target = decodeURIComponent(link.replace(/[#?].*$/, '').slice(server.url.length));
          if (link.startsWith(server.url) && !existsSync(join(site, target))) dead.add(`${path} → ${target}`);
        }
      }
      expect(pages.length).toBeGreaterThan(20);
      expect([...dead]).toEqual([]);
      expect(tooWide).toEqual([]);
      expect(complaints).toEqual([]);
    },
    BUILD_TIMEOUT,
  );
});

async function follow(page: Page, end: string): Promise<void> {
  await page.locator(`a[href$="${end}"]:visible`).first().click();
  await page.waitForURL((url) => url.href.includes(end));
}
