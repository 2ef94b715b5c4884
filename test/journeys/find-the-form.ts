import { expect } from 'vitest';
import { TODAY } from '../support/browser.ts';
import { isWhatItSays, type Reader } from './reader.ts';

/** An official asks what his organ must do next, and takes the form that it returns. */
export async function findTheForm(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('index.html');
  await reader.follow(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '机关' }));
  await reader.follow(page.getByRole('link', { name: '范例市金融工作办公室', exact: true }).first());
  await readOrgan(reader);
}

/** What an official reads on the page of his organ, however he came there. */
export async function readOrgan({ page, scripts, download }: Reader): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('范例市金融工作办公室');
  const today = TODAY.toISOString().slice(0, 10);
  const dates = page.locator('section', { has: page.getByRole('heading', { name: '时限', exact: true }) });
  const ahead = (
    await dates.getByRole('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!))
  ).filter((date) => date >= today);
  expect(ahead).toContain('2018-06-30');
  if (scripts) expect(await dates.getByRole('listitem').filter({ hasText: '下一时限' }).count()).toBe(1);
  const form = page
    .getByRole('link', { name: /^下载风险线索动态统计表：\s*Excel/, includeHidden: true })
    .first();
  const file = await download(form);
  expect(file.name).toBe('范处非办〔2018〕7号 风险线索动态统计表.xlsx');
  expect(isWhatItSays(file)).toBe(true);
}
