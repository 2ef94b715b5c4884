import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, isPresent, REAL, SAMPLE } from '../support/built-site.ts';
import { needs } from '../support/needs.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { fitsWindow } from './browser-checks/fits-window.ts';
import { hidesWhatWaits } from './browser-checks/hides-what-waits.ts';
import { inParallel } from './browser-checks/in-parallel.ts';
import { isAccessible } from './browser-checks/is-accessible.ts';
import { linesBeginWell } from './browser-checks/lines-begin-well.ts';
import { DESK, EVERY_PAGE, MODES, type Mode, TELEPHONE } from './browser-checks/modes.ts';
import { oneOfEachKind } from './browser-checks/one-of-each-kind.ts';
import { openInMode } from './browser-checks/open-in-mode.ts';
import { skipsToText } from './browser-checks/skips-to-text.ts';
import { delayScripts, staysStill } from './browser-checks/stays-still.ts';
import { inShort } from './checks/in-short.ts';
import { openSite } from './checks/read-site.ts';
import type { BuiltPage, Finding } from './checks/types.ts';

/** As many pages are open at once as keep two cores busy. */
const LANES = 3;

/** A page takes a second or two on a machine that has other work, and the sample has hundreds. */
const TIMEOUT = 1_200_000;

needs('chromium')('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  describe.each([SAMPLE, REAL].filter(isPresent))('the site of %s', (content) => {
    let pages: readonly BuiltPage[];
    let disk: string;
    let server: Awaited<ReturnType<typeof serveFolder>>;

    beforeAll(async () => {
      const folder = await builtSite(content);
      ({ pages } = await openSite(folder, content));
      disk = `${pathToFileURL(folder).href}/`;
      server = await serveFolder(folder);
    }, BUILD_TIMEOUT);

    afterAll(() => server?.close());

    /** What checks say of pages, each opened afresh, and what the browser complains of meanwhile. */
    async function findings(
      paths: readonly string[],
      mode: Mode,
      check: (page: Page) => Promise<string[]>,
      { base = server.url, prepare = async (_: Page) => {} } = {},
    ): Promise<string[]> {
      const lanes = await Promise.all(Array.from({ length: LANES }, () => openInMode(browser, mode)));
      await Promise.all(lanes.map(({ page }) => prepare(page)));
      const found = await inParallel(paths, lanes, async (path, { page, complaints }): Promise<Finding[]> => {
        await page.goto(base + path);
        const faults = await check(page);
        return [...faults, ...complaints.splice(0)].map((fault) => ({ page: path, fault }));
      });
      await Promise.all(lanes.map(({ page }) => page.context().close()));
      return inShort(found.flat());
    }

    const everyPage = () => pages.map(({ path }) => path);
    const eachKind = () => oneOfEachKind(pages).map(({ path }) => path);

    // The sample has every kind of page and hundreds of them; what the real circulars add shows on one of each kind.
    const looked = content === SAMPLE ? everyPage : eachKind;

    test(
      `${content === SAMPLE ? 'every page' : 'each kind of page'} is accessible, fits its window and asks for nothing that is not there, ${EVERY_PAGE.name}`,
      async () => {
        expect(await findings(looked(), EVERY_PAGE, accessibleAndFitting)).toEqual([]);
      },
      TIMEOUT,
    );

    test.each(content === SAMPLE ? MODES.filter((mode) => mode !== EVERY_PAGE) : [])(
      'every kind of page is accessible and fits its window: $name',
      async (mode) => {
        expect(await findings(eachKind(), mode, accessibleAndFitting)).toEqual([]);
      },
      TIMEOUT,
    );

    test(
      'every page that is opened from a disk finds all it asks for',
      async () => {
        // Only a server shows the page for what is not there.
        const opened = everyPage().filter((path) => path !== '404.html');
        expect(await findings(opened, EVERY_PAGE, fitsWindow, { base: disk })).toEqual([]);
      },
      TIMEOUT,
    );

    test.each([TELEPHONE, DESK])(
      'nothing on any kind of page moves while it loads: $width',
      async (viewport) => {
        const mode = { ...EVERY_PAGE, context: { viewport } };
        expect(await findings(eachKind(), mode, staysStill, { prepare: delayScripts })).toEqual([]);
      },
      TIMEOUT,
    );

    test.each([true, false])(
      'nothing shows that waits for a script, with scripts: %s',
      async (javaScriptEnabled) => {
        const mode = { ...EVERY_PAGE, context: { ...EVERY_PAGE.context, javaScriptEnabled } };
        expect(await findings(eachKind(), mode, hidesWhatWaits)).toEqual([]);
      },
      TIMEOUT,
    );

    test(
      'two keys bring a reader past the head of every kind of page',
      async () => {
        // The page for what is not there has no head to bring him past.
        const headed = eachKind().filter((path) => path !== '404.html');
        expect(await findings(headed, EVERY_PAGE, skipsToText)).toEqual([]);
      },
      TIMEOUT,
    );
  });
});

async function accessibleAndFitting(page: Page): Promise<string[]> {
  return [...(await fitsWindow(page)), ...(await linesBeginWell(page)), ...(await isAccessible(page))];
}
