import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browser.ts';
import { type DevServer, startDevServer } from '../../support/dev-server.ts';
import { needs } from '../../support/needs.ts';

const FOLDER = 'circulars/2018/fanli-2018-7';

needs('chromium')("the drafter's desk", () => {
  let browser: Browser;
  let dev: DevServer;
  let page: Page;
  let complaints: string[];
  let index: string;
  let text: string;

  beforeAll(async () => {
    [dev, browser] = await Promise.all([startDevServer(), openBrowser()]);
    index = join(dev.content, FOLDER, 'index.md');
    text = await readFile(index, 'utf8');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await dev?.close();
  });

  beforeEach(async () => {
    ({ page, complaints } = await openPage(browser, { viewport: { width: 1280, height: 800 } }));
    await page.goto(`${dev.desk}fanli-2018-7/`);
    await page.locator('.pages img[src]').first().waitFor();
    await page.frameLocator('iframe').locator('.document').waitFor();
    // The first look waits for faces and for the pages' own code.
  }, 60_000);

  afterEach(async () => {
    await writeFile(index, text);
    await page.context().close();
  });

  const problems = () => page.locator('.problems');
  const shownText = () => page.frameLocator('iframe').locator('.document');
  const firstPicture = () => page.locator('.pages img').first().getAttribute('src');

  test('what is typed into a source shows as a message, on the page and on paper, and each stays where it is', async () => {
    const before = await firstPicture();
    await page.locator('.pages').evaluate((pages) => {
      pages.scrollTop = 400;
    });
    await writeFile(index, `${text}\n## 一、新写的一条\n\n各区要督促落实。\n`);
    await problems().getByText('ordinal-is-not-typed').waitFor();
    await shownText().getByText('新写的一条').waitFor();
    await expect.poll(firstPicture).not.toBe(before);
    await page.waitForFunction(() => [...document.images].every((image) => !image.src || image.complete));
    expect(await page.locator('.pages').evaluate((pages) => pages.scrollTop)).toBe(400);
    await writeFile(index, text);
    await problems().getByText('ordinal-is-not-typed').waitFor({ state: 'detached' });
    await expect.poll(firstPicture).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('a message leads to its line, and its line to the editor', async () => {
    await writeFile(index, `${text}\n## 一、新写的一条\n\n各区要督促落实。\n`);
    const message = problems().locator('li', { hasText: 'ordinal-is-not-typed' });
    await message.getByRole('link').click();
    const line = page.locator('.lines > .here');
    expect(await line.locator('code').textContent()).toBe('## 一、新写的一条');
    expect(await line.locator('mark').allTextContents()).toContain('一、');
    const place = (await message.getByRole('link').textContent())!.replace('index.md:', '');
    const links = await line
      .locator('.editor')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toContain(`vscode://file${index}:${place}`);
  });

  test('a clause of the page leads to its line, in whichever file it stands', async () => {
    const heading = shownText().locator('.heading', { hasText: '工作目标' });
    await heading.locator('.source-link').click();
    const line = page.locator('.lines > .here');
    await line.waitFor();
    expect(await line.locator('code').textContent()).toMatch(/^## .*工作目标/);
    expect(await line.getAttribute('id')).toMatch(/^plan\.md:\d+$/);
    await expect.poll(() => page.locator('.pages img').count()).toBeGreaterThan(1);
  });

  test('a source with a fatal error leaves the page and the paper as they were', async () => {
    const before = await firstPicture();
    await writeFile(index, text.replace('标题:', '标题目:'));
    await page.locator('.state.fatal').waitFor();
    await problems().getByText('没有“标题目”这个项目').waitFor();
    await page.frameLocator('iframe').locator('.document').waitFor();
    expect(await firstPicture()).toBe(before);
    await page.goto(dev.desk);
    await page.getByText('致命错误').first().waitFor();
  });

  test('in a narrow window page and paper are seen in turn', async () => {
    await page.setViewportSize({ width: 800, height: 700 });
    expect(await page.locator('.pane.paper').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'PDF' }).click();
    expect(await page.locator('.pane.paper').isVisible()).toBe(true);
    expect(await page.locator('.pane.page').isVisible()).toBe(false);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
});
