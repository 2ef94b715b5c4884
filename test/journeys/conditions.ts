import type { BrowserContextOptions } from 'playwright-core';

/** How a reader comes to the site. */
export interface Condition {
  context?: BrowserContextOptions;
  /** Opens the folder of the site from a disk instead of a server. */
  disk?: boolean;
  /** Has no mouse: everything goes by Tab and Enter. */
  keyboard?: boolean;
}

export const CONDITIONS: Record<string, Condition> = {
  'at a desk': { context: { viewport: { width: 1280, height: 900 } } },
  'on a telephone': { context: { viewport: { width: 360, height: 740 } } },
  'without JavaScript': { context: { javaScriptEnabled: false } },
  'from a disk': { disk: true },
  'by keyboard alone': { keyboard: true },
  'with reduced motion': { context: { reducedMotion: 'reduce' } },
};
