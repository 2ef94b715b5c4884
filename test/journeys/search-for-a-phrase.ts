import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/** Stands in the text of one circular and in no title. */
const PHRASE = '清理网上网下广告信息';

/** An official remembers a phrase, and finds the one circular that has it. */
export async function searchForAPhrase(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('index.html');
  await reader.ask(page.getByRole('searchbox').first(), PHRASE);
  const results = page.locator('.results > li');
  await results.first().waitFor();
  expect(await results.count()).toBe(1);
  await reader.follow(results.getByRole('link').first());
  expect(page.url()).toContain('circulars/fanli-2018-7/index.html');
  expect(await page.getByRole('main').innerText()).toContain(PHRASE);
}
