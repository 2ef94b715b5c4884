import type { Browser } from 'playwright-core';
import { openPage, type WatchedPage } from '../../support/browser.ts';
import type { Mode } from './modes.ts';

/** A new page as a reader sees it who has chosen a mode before. */
export async function openInMode(browser: Browser, { context, chosen }: Mode): Promise<WatchedPage> {
  const watched = await openPage(browser, context);
  await watched.page.addInitScript((choices) => {
    for (const [mode, value] of Object.entries(choices)) localStorage.setItem(`chengwen-${mode}`, value);
  }, chosen);
  return watched;
}
