import type { Page } from 'playwright-core';

/** No line begins with a mark that closes what stands before it (GB/T 15834-2011, 5.1): the browser allows it after a block within a line. */
export async function linesBeginWell(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const before = text.previousSibling;
      if (!/^[、，。；：！？）》”]/.test(text.textContent ?? '') || !(before instanceof Element)) continue;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 1);
      const mark = range.getBoundingClientRect();
      const last = [...before.getClientRects()].at(-1);
      if (mark.width > 0 && last && mark.left < last.right - 1)
        found.push(`a line begins with ${range} after “${before.textContent}”`);
    }
    return found;
  });
}
