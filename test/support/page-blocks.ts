import type { Page } from 'playwright-core';

/**
 * The texts that a circular's page shows: its head table's values, then its document from top to bottom, a text for each
 * element that stands on lines of its own. A heading that runs in is one with the paragraph beside it.
 */
export function pageBlocks(page: Page): Promise<{ head: Record<string, string>; document: string[] }> {
  return page.evaluate(() => {
    // What stands beside the text says it again.
    for (const note of document.querySelectorAll('article [role=note]')) note.remove();
    const shown = (element: Element) =>
      (element.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    const blocks = 'p, h1, h2, h3, h4, h5, h6, th, td, li, figcaption, caption, dt, dd, .run-in';
    const elements = [...document.querySelectorAll('article.document')].flatMap((article) => [
      ...article.querySelectorAll(blocks),
    ]);
    // A text that stands in no such element would be lost here.
    const walker = document.createTreeWalker(
      document.querySelector('article.document')!,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent!.trim() !== '' && !node.parentElement!.closest(blocks))
        throw new Error(`no block holds ${node.textContent}`);
    const outermost = elements.filter((element) => !element.parentElement!.closest(blocks));
    const head = [...document.querySelectorAll('.head-table td')].map((cell): [string, string] => [
      shown(cell.previousElementSibling!),
      shown(cell),
    ]);
    return { head: Object.fromEntries(head), document: outermost.map(shown).filter((text) => text !== '') };
  });
}
