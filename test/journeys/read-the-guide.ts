import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/** A drafter looks up how a deadline is marked. */
export async function readTheGuide(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('index.html');
  await reader.follow(page.getByRole('link', { name: '写作指南', exact: true }).first());
  const contents = page
    .getByRole('main')
    .getByRole('link', { name: '标注时限、阶段、职责和重点', includeHidden: true })
    .first();
  await reader.follow(contents);
  const heading = page.getByRole('heading', { name: '标注时限、阶段、职责和重点' });
  const { top, bottom, height } = await heading.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { top: box.top, bottom: box.bottom, height: innerHeight };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(height);
  expect(await page.getByRole('main').innerText()).toContain(':时限[');
}
