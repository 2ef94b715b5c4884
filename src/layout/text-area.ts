import type { PageSetup } from '../print/types.ts';
import { type Band, moved } from './band.ts';
import type { LaidOut, Page, Placed, PlacedField } from './types.ts';

/** What pages are collected in. */
export interface Filled extends Omit<LaidOut, 'reading'> {
  anchors: Map<string, { page: number; y: number }>;
}

/**
 * A page is full when this much, in points, stands below its bottom edge. The grid's 22 lines end 0.05 points below
 * it, as a glyph box of 16 points stands in a cell of 15.79 (GB/T 9704-2012, 5.2.2).
 */
export const PAGE_TOLERANCE = 0.1;

/**
 * The text areas of a section's pages, filled from top to bottom. A page is made when something is put on it, so
 * that none stays empty.
 */
export class TextArea {
  readonly left: number;
  /** Its edges on the current page. */
  top: number;
  bottom: number;
  /** Lower edge of what was put last; the top of the text area on a new page. */
  private y: number;
  /** Space due below it: leading, space after, empty lines. */
  private gap = 0;
  private page: Page | undefined;
  /** Text ran over from the page before: space at the top is dropped. */
  private overflowed = false;
  private readonly setup: PageSetup;
  private readonly filled: Filled;

  /** @param first Margins of the first page, where they are others. */
  constructor(
    setup: PageSetup,
    filled: Filled,
    first: Pick<PageSetup['margin'], 'top' | 'bottom'> = setup.margin,
  ) {
    this.setup = setup;
    this.filled = filled;
    this.left = setup.margin.left;
    this.top = first.top;
    this.bottom = setup.height - first.bottom;
    this.y = this.top;
  }

  /** Nothing stands on the current page yet. */
  get isFresh(): boolean {
    return this.page === undefined;
  }

  /** Whether a band of that height fits below what was put last. */
  fits(before: number, height: number): boolean {
    return this.nextTop(before) + height <= this.bottom + PAGE_TOLERANCE;
  }

  /** A whole page's room. */
  get height(): number {
    return this.bottom - this.top;
  }

  /** Top of the next band. */
  nextTop(before: number): number {
    return this.overflowed && this.isFresh ? this.y : this.y + this.gap + before;
  }

  /** Goes on to a new page, unless the current one is still empty. */
  breakPage(reason: 'asked' | 'overflow'): void {
    if (this.isFresh) return;
    this.page = undefined;
    this.top = this.setup.margin.top;
    this.bottom = this.setup.height - this.setup.margin.bottom;
    this.y = this.top;
    this.gap = 0;
    this.overflowed = reason === 'overflow';
  }

  /** Leaves empty lines below what was put last. */
  skip(height: number): void {
    this.gap += height;
  }

  put(band: Band): void {
    const y = this.nextTop(band.before);
    this.place(band, this.left, y);
    this.y = y + band.height;
    this.gap = band.leading + band.after;
  }

  /** Puts what reaches down to `bottom`: a table's rows on this page. */
  putBox(items: readonly Placed[], bottom: number): void {
    this.current().items.push(...items);
    this.y = bottom;
    this.gap = 0;
  }

  /** Puts what can be filled in on the page that was put on last. */
  putFields(fields: readonly PlacedField[]): void {
    if (fields.length === 0) return;
    const page = this.current();
    page.fields = [...(page.fields ?? []), ...fields];
  }

  /** Puts a band's items, and notes where its anchor and its outline entry stand. */
  place(band: Band, x: number, y: number): void {
    const { mark } = band;
    this.current().items.push(...moved(band.items, x, y));
    const page = this.filled.pages.length - 1;
    if (mark?.anchor !== undefined) this.filled.anchors.set(mark.anchor, { page, y });
    if (mark?.outline)
      this.filled.outline.push({
        ...mark.outline,
        page,
        y,
        ...(mark.anchor !== undefined && { anchor: mark.anchor }),
      });
  }

  private current(): Page {
    if (!this.page) {
      this.page = { width: this.setup.width, height: this.setup.height, items: [] };
      this.filled.pages.push(this.page);
    }
    return this.page;
  }
}
