import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { pathOf } from './needs.ts';

/** The installed Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, and CI runs as root.
  return chromium.launch({ executablePath: pathOf('chromium'), args: ['--no-sandbox'] });
}

/** The day on which pages are looked at: what they mark as past and as next does not change with the day of the test. */
export const TODAY = new Date('2018-06-01T09:00:00+08:00');

export interface WatchedPage {
  page: Page;
  /** Everything that a reader should never meet: requests to other hosts, failed requests, errors in the console. */
  complaints: string[];
}

/** A new page that notes whatever goes wrong on it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['file:', 'data:', 'blob:'].includes(url.protocol) || url.hostname === 'localhost';
    if (!local) complaints.push(`request to ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    // A download ends the navigation that started it.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}
