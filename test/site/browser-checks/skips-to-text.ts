import type { Page } from 'playwright-core';

/** The first key of a reader without a mouse shows a link, and the second brings him to the text. */
export async function skipsToText(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => {
    const link = document.activeElement!;
    const { top, left, width, height } = link.getBoundingClientRect();
    return link instanceof HTMLAnchorElement && top >= 0 && left >= 0 && width > 1 && height > 1;
  });
  if (!seen) return ['the first Tab shows no link'];
  await page.keyboard.press('Enter');
  const arrived = await page.evaluate(() => document.activeElement?.localName === 'main');
  return arrived ? [] : ['the link past the head does not bring the focus to the main part'];
}
