import type { Browser } from 'playwright-core';
import { openPage, type WatchedPage } from '../../support/browser.ts';
import type { Mode } from './modes.ts';

/** The day on which pages are looked at: what they mark as past and as next does not change with the day of the test. */
const TODAY = new Date('2018-06-01T09:00:00+08:00');

/** A new page as a reader sees it who has chosen a mode before. */
export async function openInMode(browser: Browser, { context, chosen }: Mode): Promise<WatchedPage> {
  const watched = await openPage(browser, context);
  await watched.page.clock.setFixedTime(TODAY);
  await watched.page.addInitScript((choices) => {
    for (const [mode, value] of Object.entries(choices)) localStorage.setItem(`chengwen-${mode}`, value);
  }, chosen);
  return watched;
}
