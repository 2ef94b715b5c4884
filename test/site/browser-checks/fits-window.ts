import type { Page } from 'playwright-core';

/** A page is no wider than its window: only tables scroll, each within itself. */
export async function fitsWindow(page: Page): Promise<string[]> {
  const [needed, there] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth] as const,
  );
  return needed > there ? [`needs ${needed} pixels of width where there are ${there}`] : [];
}
