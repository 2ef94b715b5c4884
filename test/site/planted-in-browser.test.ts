import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../support/built-site.ts';
import { needs } from '../support/needs.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { fitsWindow } from './browser-checks/fits-window.ts';
import { hidesWhatWaits } from './browser-checks/hides-what-waits.ts';
import { isAccessible } from './browser-checks/is-accessible.ts';
import { linesBeginWell } from './browser-checks/lines-begin-well.ts';
import { EVERY_PAGE } from './browser-checks/modes.ts';
import { openInMode } from './browser-checks/open-in-mode.ts';
import { skipsToText } from './browser-checks/skips-to-text.ts';
import { staysStill } from './browser-checks/stays-still.ts';

const PAGE = 'organs/index.html';

/** What the page itself is watched for, not asked. */
const onlyWatch = async (page: Page): Promise<string[]> => {
  await page.waitForLoadState('networkidle');
  return [];
};

interface Fault {
  check: (page: Page) => Promise<string[]>;
  plant: (html: string) => string;
  /** A script that the page loads besides its own. */
  script?: string;
  says: unknown;
}

const FAULTS: Record<string, Fault> = {
  'a picture without words': {
    check: isAccessible,
    plant: atEnd('<img src="../assets/icon.svg" width="40" height="40">'),
    says: [expect.stringContaining('image-alt')],
  },
  'letters that can hardly be told from the ground': {
    check: isAccessible,
    plant: atEnd('<p><font color="#999999">几乎看不清的文字</font></p>'),
    says: [expect.stringContaining('color-contrast')],
  },
  'a fault that is folded away': {
    check: isAccessible,
    plant: atEnd(
      '<details><summary>一</summary><img src="../assets/icon.svg" width="40" height="40"></details>',
    ),
    says: [expect.stringContaining('image-alt')],
  },
  'buttons too small for a finger': {
    check: isAccessible,
    plant: atEnd(
      '<div class="planted"><button type="button">一</button><button type="button">二</button></div><script src="planted.js"></script>',
    ),
    script:
      "for (const button of document.querySelectorAll('.planted button')) button.style.cssText = 'width: 12px; height: 12px; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 8px';",
    says: [expect.stringContaining('target-size'), expect.stringContaining('target-size')],
  },
  'a page that is too wide': {
    check: fitsWindow,
    plant: atEnd('<hr width="500">'),
    says: ['needs 516 pixels of width where there are 360'],
  },
  'a button that shows before its script': {
    check: hidesWhatWaits,
    plant: atEnd('<p class="planted" hidden>一</p><script src="planted.js"></script>'),
    script: "document.querySelector('p[hidden]').style.display = 'block';",
    says: ['shows what is hidden: p.planted'],
  },
  'a line that begins with a mark': {
    check: linesBeginWell,
    plant: atEnd(
      '<table><tr><td class="planted"><b>一二三四五</b>、<b>一二三四五</b>、</td></tr></table><script src="planted.js"></script>',
    ),
    script:
      "const cell = document.querySelector('.planted'); cell.style.cssText = 'display: block; padding: 0; width: 5em'; for (const each of cell.children) each.style.display = 'inline-block';",
    says: Array(2).fill('a line begins with 、 after “一二三四五”'),
  },
  'a page that moves when its script comes': {
    check: staysStill,
    plant: atEnd('<script src="planted.js"></script>'),
    script:
      "setTimeout(() => { const gap = document.createElement('p'); gap.style.height = '300px'; document.querySelector('main').prepend(gap); }, 150);",
    says: [expect.stringMatching(/^moves by 0\.\d+: /)],
  },
  'a way past the head that leads nowhere': {
    check: skipsToText,
    plant: (html) => html.replace('href="#main"', 'href="#nowhere"'),
    says: ['the link past the head does not bring the focus to the main part'],
  },
  'no way past the head': {
    check: skipsToText,
    plant: (html) => html.replace(/<a class="skip".*?<\/a>/, '<button type="button">一</button>'),
    says: ['the first Tab shows no link'],
  },
  'a picture of another host, which the policy forbids': {
    check: onlyWatch,
    plant: atEnd('<img src="https://example.com/a.png" alt="">'),
    says: expect.arrayContaining([expect.stringContaining('Content Security Policy')]),
  },
  'a script in the page, which the policy forbids': {
    check: onlyWatch,
    plant: atEnd('<script>document.title = "";</script>'),
    says: [expect.stringContaining('Content Security Policy')],
  },
  'a picture that is not there': {
    check: onlyWatch,
    plant: atEnd('<img src="nowhere.svg" alt="">'),
    says: [expect.stringContaining('404'), expect.stringContaining('404')],
  },
};

needs('chromium')('in a browser', () => {
  let browser: Browser;
  let html: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    const site = await builtSite(SAMPLE);
    html = await readFile(join(site, PAGE), 'utf8');
    server = await serveFolder(site);
    browser = await openBrowser();
  }, BUILD_TIMEOUT);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(Object.entries(FAULTS))('%s is found', async (_, { check, plant, script = '', says }) => {
    const planted = plant(html);
    expect(planted).not.toBe(html);
    const { page, complaints } = await openInMode(browser, EVERY_PAGE);
    const url = server.url + PAGE;
    await page.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: planted }),
    );
    await page.route('**/planted.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await page.goto(url);
    const found = await check(page);
    expect([...found, ...complaints]).toEqual(says);
    await page.context().close();
  });
});

function atEnd(markup: string): (html: string) => string {
  return (html) => html.replace('</main>', () => `${markup}</main>`);
}
