import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import type { Condition } from './conditions.ts';

/** Somebody at the site: what a journey does, in the way that the condition leaves. */
export interface Reader {
  page: Page;
  /** Whether scripts run. */
  scripts: boolean;
  open(path: string): Promise<void>;
  /** Follows a link to where it leads. */
  follow(link: Locator): Promise<void>;
  /** Writes into a field and sends it off. */
  ask(field: Locator, words: string): Promise<void>;
  /** Takes a file: its bytes, and the name under which the reader has it. */
  download(link: Locator): Promise<{ name: string; bytes: Buffer }>;
  /** What went wrong on the way, whatever the journey came to. */
  complaints: string[];
}

/** A new reader of the site at a server, or at a disk. */
export async function newReader(
  browser: Browser,
  { context = {}, disk = false, keyboard = false }: Condition,
  places: { server: string; disk: string },
): Promise<Reader> {
  const { page, complaints } = await openPage(browser, { acceptDownloads: true, ...context });
  const arrive = async () => {
    if (context.reducedMotion === 'reduce' && (await moves(page))) complaints.push(`${page.url()} moves`);
  };
  const press = async (link: Locator) => {
    if (!keyboard) return link.click();
    complaints.push(...(await tabTo(page, link)));
    await page.keyboard.press('Enter');
  };
  const unfold = async (link: Locator) => {
    for (const summary of await folded(link)) await press(summary);
  };
  return {
    page,
    complaints,
    scripts: context.javaScriptEnabled !== false,
    async open(path) {
      await page.goto((disk ? places.disk : places.server) + path);
      await arrive();
    },
    async follow(link) {
      const before = page.url();
      await unfold(link);
      await press(link);
      await page.waitForURL(({ href }) => href !== before);
      await arrive();
    },
    async ask(field, words) {
      const before = page.url();
      if (keyboard) {
        complaints.push(...(await tabTo(page, field)));
        await page.keyboard.insertText(words);
      } else await field.fill(words);
      await page.keyboard.press('Enter');
      await page.waitForURL(({ href }) => href !== before);
      await arrive();
    },
    async download(link) {
      await unfold(link);
      if (disk) {
        // A browser shows a file of the disk under the name that it has there.
        const url = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
        return { name: (await link.getAttribute('download'))!, bytes: await readFile(url) };
      }
      const [download] = await Promise.all([page.waitForEvent('download'), press(link)]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
}

/** The summaries under which a link is folded away, the outermost first. */
function folded(link: Locator): Promise<Locator[]> {
  return link.locator('xpath=ancestor::details[not(@open)]/summary').all();
}

/** More stops than any of our pages has. */
const STOPS = 1500;

/** Goes on from stop to stop until the focus is on what was wanted; says where the focus could not be seen on the way. */
async function tabTo(page: Page, wanted: Locator): Promise<string[]> {
  const target = await wanted.elementHandle();
  const unseen: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const { there, name, outlined } = await page.evaluate((element) => {
      const focused = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        there: focused === element,
        name: `<${focused.localName}>${focused.textContent?.trim().slice(0, 20)}`,
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    }, target);
    // Past its last stop, a page gives the focus to the browser.
    if (!outlined && name.startsWith('<body>') === false)
      unseen.push(`${page.url()}: the focus on ${name} cannot be seen`);
    if (there) return unseen;
  }
  throw new Error(`${page.url()}: the focus never came to ${wanted}`);
}

function moves(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.getAnimations().some(({ playState }) => playState === 'running') ||
      getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
  );
}

/** The first bytes of a file of each kind. */
const SIGNATURES: Record<string, string> = { '.pdf': '%PDF', '.xlsx': 'PK', '.docx': 'PK' };

/** Whether a file holds what its name says. */
export function isWhatItSays({ name, bytes }: { name: string; bytes: Buffer }): boolean {
  const signature = SIGNATURES[extname(name)];
  return signature !== undefined && bytes.subarray(0, signature.length).toString('latin1') === signature;
}
