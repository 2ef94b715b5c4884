import type { Page } from 'playwright-core';

/** What is marked hidden, until a script has something to show there, does not show. */
export async function hidesWhatWaits(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[hidden]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => `shows what is hidden: ${element.tagName.toLowerCase()}.${element.className}`),
  );
}
