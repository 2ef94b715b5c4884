import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../../support/built-site.ts';
import { needs } from '../../support/needs.ts';
import { serveFolder } from '../../support/serve-folder.ts';

needs('chromium')('search and library in a browser', () => {
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

  describe.each(Object.entries(places))('from %s', (_, base) => {
    test('results show the phrase, and lead to the clause that holds it', async () => {
      const { page, complaints } = await openPage(browser);
      await search(page, '清理网上网下广告信息');
      const result = page.locator('.results > li');
      expect(await result.count()).toBe(1);
      expect(await result.locator('mark').allInnerTexts()).toEqual(['清理网上网下广告信息']);
      await result.locator('ul a').click();
      await page.waitForURL(/\/circulars\/fanli-2018-7\/index\.html#/);
      const id = new URL(page.url()).hash.slice(1);
      expect(await page.locator(`[id="${id}"]`).innerText()).toContain('清理网上网下广告信息');
      expect(complaints).toEqual([]);
    });

    test('a number in square brackets, and a slip of the hand, find what is meant, below a line that says so', async () => {
      const { page, complaints } = await openPage(browser);
      for (const [typed, meant] of [
        ['范处非办[2018]7号', '范处非办〔2018〕7号'],
        ['清理网上网下广吿信息', '清理网上网下广告信息'],
        ['清理网上下广告信息', '清理网上网下广告信息'],
        ['清理网上网下的广告信息', '清理网上网下广告信息'],
      ]) {
        await search(page, typed!);
        expect(await page.locator('[data-search-results] > :first-child').innerText()).toContain('以下相近');
        expect(await status(page)).toBe(`没有找到“${typed}”。`);
        expect(await page.locator('.results > li').first().locator('mark').first().innerText()).toBe(meant);
      }
      await search(page, '青藏高原冰川融水');
      expect(await page.locator('.results > li').count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('words that stand apart come below those that stand as typed; quotes around a phrase are left out', async () => {
      const { page } = await openPage(browser);
      await search(page, '网络借贷 民办教育');
      expect(await page.locator('[data-search-results] > :first-child').innerText()).toContain(
        '没有连在一起',
      );
      for (const item of await page.locator('.results > li').all()) {
        expect(await item.locator('mark').count()).toBeGreaterThan(0);
      }
      await search(page, '"网络借贷"');
      expect(await page.locator('[data-search-results] > :first-child').getAttribute('class')).toBe(
        'results',
      );
      expect(await page.locator('.results mark').first().innerText()).toBe('网络借贷');
    });

    test('facets narrow the results, count what each option would leave, and survive in the address', async () => {
      const { page, complaints } = await openPage(browser);
      await search(page, '非法集资');
      const all = Number(/找到(\d+)项/.exec(await status(page))![1]);
      const option = page.locator('select[name=type] option[value=公文]');
      const count = Number(/（(\d+)）/.exec((await option.textContent())!)![1]);
      expect(count).toBeLessThan(all);
      await page.locator('select[name=type]').selectOption('公文');
      await page.getByText(`找到${count}项`).waitFor();
      await page.reload();
      await page.getByText(`找到${count}项`).waitFor();
      expect(await page.locator('select[name=type]').inputValue()).toBe('公文');
      expect(await page.locator('.results > li').count()).toBe(Math.min(count, 6));
      await page.goBack();
      await page.getByText(`找到${all}项`).waitFor();
      expect(complaints).toEqual([]);
    });

    test('the library is narrowed by facets and by words of the texts together, and its address keeps the choice', async () => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${base()}circulars/index.html`);
      const shown = page.locator('table.year tbody tr:visible');
      const all = await shown.count();
      await page.getByLabel('全文含有').fill('清理网上网下广告信息');
      await page.getByText('共1件').waitFor();
      expect(await shown.count()).toBe(1);
      await page.getByRole('button', { name: '清除' }).click();
      await page.getByText(`共${all}件`).waitFor();
      await page.getByLabel('全文含有').fill('非法集资');
      await page.locator('select[name=region]').selectOption('范例市');
      await page.getByText('共2件').waitFor();
      await page.locator('select[name=order]').selectOption('oldest');
      const [oldest] = await shown.locator('time').allInnerTexts();
      expect(oldest).toBe('2018年1月15日');
      await page.reload();
      await page.getByText('共2件').waitFor();
      expect(await page.getByLabel('全文含有').inputValue()).toBe('非法集资');
      expect((await shown.locator('time').allInnerTexts())[0]).toBe(oldest);
      expect(complaints).toEqual([]);
    });

    async function search(page: Page, words: string): Promise<void> {
      await page.goto(`${base()}search/index.html`);
      await page.getByRole('searchbox').fill(words);
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/\?q=/);
      await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
    }
  });

  test('without scripts the library lists everything', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${server.url}circulars/index.html`);
    expect(await page.locator('table.year tbody tr:visible').count()).toBe(5);
    expect(await page.locator('form.facets').isVisible()).toBe(false);
  });

  test.each([
    ['search/index.html?q=非法集资', '.results > li'],
    ['circulars/index.html#q=非法集资', 'table.year tbody tr'],
  ])('%s fits a narrow telephone', async (path, awaited) => {
    const { page, complaints } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(server.url + path);
    await page.locator(awaited).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });
});

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}
