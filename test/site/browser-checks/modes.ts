import type { BrowserContextOptions } from 'playwright-core';

/** A way in which a reader may have the pages shown. */
export interface Mode {
  name: string;
  context: BrowserContextOptions;
  /** What the reader has chosen with the buttons of the page, by mode. */
  chosen: Record<string, string>;
}

/** The narrowest telephone that is still about. */
export const TELEPHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

const TELEPHONE_IN_LIGHT: Mode = {
  name: 'light, on a telephone',
  context: { viewport: TELEPHONE },
  chosen: {},
};

/** The mode in which every page is looked at, and not only one of each kind. */
export const EVERY_PAGE = TELEPHONE_IN_LIGHT;

export const MODES: readonly Mode[] = [
  TELEPHONE_IN_LIGHT,
  { name: 'light', context: { viewport: DESK }, chosen: {} },
  { name: 'dark by the system', context: { viewport: DESK, colorScheme: 'dark' }, chosen: {} },
  { name: 'dark by choice', context: { viewport: DESK }, chosen: { theme: 'dark' } },
  { name: 'large type', context: { viewport: DESK }, chosen: { type: 'large' } },
  { name: 'large type, on a telephone', context: { viewport: TELEPHONE }, chosen: { type: 'large' } },
  { name: 'high contrast', context: { viewport: DESK }, chosen: { contrast: 'high' } },
  {
    name: 'high contrast, dark by the system',
    context: { viewport: DESK, colorScheme: 'dark' },
    chosen: { contrast: 'high' },
  },
];
