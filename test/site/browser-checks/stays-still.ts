import type { Page } from 'playwright-core';

/** Below this nobody sees a move; Chromium counts a share of the window times a share of the way, and takes up to 0.1 for good. */
const UNSEEN = 0.001;
/** How long a page may still move after it has loaded. */
const SETTLES = 300;

/**
 * Nothing moves once it has been shown, not even when the scripts come late. On a busy machine Chromium may show the beginning of a line
 * before it has read its end: what moves is looked at once more, and a fault of the page's own shows again.
 */
export async function staysStill(page: Page): Promise<string[]> {
  if ((await movesOf(page)).length === 0) return [];
  await page.reload();
  return movesOf(page);
}

/** What has moved since the page was opened, and what still moves. */
async function movesOf(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(
    (settles) =>
      new Promise<{ value: number; moved: string[] }[]>((resolve) => {
        const seen: { value: number; moved: string[] }[] = [];
        const nameOf = (node: Node | null) =>
          node instanceof Element
            ? `${node.tagName.toLowerCase()}.${node.className}`
            : String(node?.nodeName);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[])
            seen.push({ value: entry.value, moved: entry.sources.map(({ node }) => nameOf(node)) });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), settles);
      }),
    SETTLES,
  );
  return shifts
    .filter(({ value }) => value > UNSEEN)
    .map(({ value, moved }) => `moves by ${value.toFixed(3)}: ${moved.join(', ')}`);
}

/** Lets a page be shown before its scripts run, save that which decides how it is shown. */
export async function delayScripts(page: Page): Promise<void> {
  await page.route(/\/(?!modes)[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
}

/** Not in TypeScript's library, for only Chromium has it. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}
