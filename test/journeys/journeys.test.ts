import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../support/built-site.ts';
import { needs } from '../support/needs.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { CONDITIONS } from './conditions.ts';
import { JOURNEYS } from './index.ts';
import { newReader } from './reader.ts';

needs('chromium')('journeys through the site', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let places: { server: string; disk: string };

  beforeAll(async () => {
    const site = await builtSite(SAMPLE);
    server = await serveFolder(site);
    places = { server: server.url, disk: `${pathToFileURL(site).href}/` };
    browser = await openBrowser();
  }, BUILD_TIMEOUT);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(Object.entries(CONDITIONS))('%s', (_, condition) => {
    const scripts = condition.context?.javaScriptEnabled !== false;
    const possible = Object.entries(JOURNEYS).filter(([, { needsScripts }]) => scripts || !needsScripts);

    test.each(possible)('%s', async (_name, { go }) => {
      const reader = await newReader(browser, condition, places);
      try {
        await go(reader);
        expect(reader.complaints).toEqual([]);
      } finally {
        await reader.page.context().close();
      }
    });
  });
});
