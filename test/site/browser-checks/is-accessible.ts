import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and its best practices, with everything unfolded that a reader can unfold. */
export async function isAccessible(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      // axe leaves this one out unless it is asked for.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => {
        const why = any[0]?.message ?? help;
        return `${id}: ${why} (${target.join(' ')})`;
      }),
    );
  }, RULES);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
