import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../support/built-site.ts';
import { needs } from '../support/needs.ts';
import { serveFolder } from '../support/serve-folder.ts';

needs('chromium')('the policy of a page in a browser', () => {
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

  test.each([
    ['a server', () => server.url],
    ['a disk', () => `${pathToFileURL(site).href}/`],
  ])('from %s a page runs no script but its own files', async (_, base) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${base()}index.html`);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.head.append(script);
      return document.title === 'ran';
    });
    expect(ran).toBe(false);
    expect(complaints.join()).toContain("script-src 'self' file:");
  });
});
