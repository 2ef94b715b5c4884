import type { Placed } from './types.ts';

/** A strip across the text area that is never parted: a line of text, a rule, a figure. */
export interface Band {
  type: 'band';
  /** Space above it; dropped at the top of a page that text overflowed to. */
  before: number;
  /** What must fit on the page: for a line, its glyph boxes. */
  height: number;
  /** From its bottom to the next line's glyph boxes; dropped at a page's end. */
  leading: number;
  /** Space below that. */
  after: number;
  /** Stays on the page of what follows. */
  keep: boolean;
  /** A figure, that text keeps off from at both sides. */
  box?: true;
  /** Relative to the text area's left edge and the band's top. */
  items: Placed[];
  /** On a paragraph's first line. */
  mark?: Mark;
}

/** What links and the outline find a paragraph by. */
export interface Mark {
  anchor?: string;
  outline?: { title: string; level: number };
}

/** Items moved to their place on the page. */
export function moved(items: readonly Placed[], x: number, y: number): Placed[] {
  return items.map((item) =>
    item.type === 'rule'
      ? { ...item, x1: item.x1 + x, y1: item.y1 + y, x2: item.x2 + x, y2: item.y2 + y }
      : { ...item, x: item.x + x, y: item.y + y },
  );
}

/** The same text where it is repeated: it is not read aloud again. */
export function asArtifact(item: Placed): Placed {
  return item.type === 'rule' ? item : { ...item, element: 'other' };
}
