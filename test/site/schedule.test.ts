import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../support/built-site.ts';
import { needs } from '../support/needs.ts';

needs('chromium')('an organ’s dates in a browser', () => {
  let browser: Browser;
  let site: string;

  beforeAll(async () => {
    site = await builtSite(SAMPLE);
    browser = await openBrowser();
  }, BUILD_TIMEOUT);

  afterAll(() => browser?.close());

  test('the next date is marked, and those before it are gone by', async () => {
    const { page, complaints } = await openPage(browser);
    await page.clock.setFixedTime(new Date('2018-06-02T10:00:00'));
    await page.goto(pathToFileURL(join(site, 'organs/dongyi-zhengfu/index.html')).href);
    const dates = page.locator('[data-schedule] > li');
    const marks = await dates.evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('time')?.dateTime ?? '',
        item.className,
        item.querySelector('.badge')?.textContent ?? '',
      ]),
    );
    const gone = marks.filter(([date = '']) => date < '2018-06-02');
    expect(gone).not.toEqual([]);
    expect(gone.filter(([, state]) => state !== 'past')).toEqual([]);
    expect(marks.filter(([, , badge]) => badge !== '')).toEqual([['2018-06-30', '', '下一时限']]);
    expect(complaints).toEqual([]);
  });
});
