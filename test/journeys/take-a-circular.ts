import { expect } from 'vitest';
import { isWhatItSays, type Reader } from './reader.ts';

/** An official looks for a circular among all, and takes it to forward it. */
export async function takeACircular(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('index.html');
  await reader.follow(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '文件库' }));
  await reader.follow(page.locator('main a[href$="fanli-2018-7/index.html"]').first());
  const file = await reader.download(
    page.getByRole('link', { name: /^下载通知：\s*PDF/, includeHidden: true }),
  );
  expect(file.name).toMatch(/^范处非办〔2018〕7号 .+\.pdf$/);
  expect(isWhatItSays(file)).toBe(true);
}
