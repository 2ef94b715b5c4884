import type { Band } from './band.ts';
import { allRows, firstRows, placeTable } from './place-table.ts';
import type { Flow, SetSection } from './set-blocks.ts';
import type { SetTable } from './set-table.ts';
import { type Filled, TextArea } from './text-area.ts';

/** Pages without their furniture, and the section that each belongs to. */
export interface Paginated extends Filled {
  sectionOf: SetSection[];
}

/** Fills pages with each section's bands in order; a section starts on a new page. */
export function paginate(sections: readonly SetSection[]): Paginated {
  const filled: Paginated = { pages: [], outline: [], anchors: new Map(), sectionOf: [] };
  for (const section of sections) {
    const area = new TextArea(section.section.page, filled, section.section.firstPage?.margin);
    fill(area, section.flow);
    if (pin(area, section.pinned)) filled.loneImprint = filled.pages.length - 1;
    while (filled.sectionOf.length < filled.pages.length) filled.sectionOf.push(section);
  }
  return filled;
}

function fill(area: TextArea, flow: readonly Flow[]): void {
  const needs = chainHeights(flow);
  let chained = false;
  // No page can hold the chain that the last item is in.
  let tooLong = false;
  for (const [index, item] of flow.entries()) {
    if (item.type === 'pageBreak') area.breakPage('asked');
    else if (item.type === 'blank') area.skip(item.height);
    else {
      // What must stand together moves together: of what no page could hold, as much of its end as one can.
      const need = needs[index]!;
      const isWhole = need <= area.height;
      if ((!chained || tooLong) && isWhole && !area.fits(0, need)) area.breakPage('overflow');
      tooLong = !isWhole;
      if (item.type === 'table') placeTable(item, area, belowLastRow(item, needs[index + 1], area));
      else putBand(area, item);
    }
    chained = item.type === 'blank' ? chained : item.type !== 'pageBreak' && item.keep;
  }
}

/** Of a page's height. */
const MOST_BELOW = 0.8;

/** What a table's last row takes along, unless that and a row would hardly fit on a page. */
function belowLastRow(table: SetTable, need: number | undefined, area: TextArea): number {
  return table.keep && need !== undefined && need <= MOST_BELOW * area.height ? need : 0;
}

function putBand(area: TextArea, band: Band): void {
  if (!area.fits(band.before, band.height)) area.breakPage('overflow');
  area.put(band);
}

/** Of each item: its height with all that it must stay on one page with. */
function chainHeights(flow: readonly Flow[]): number[] {
  const heights: number[] = [];
  let below = 0;
  for (let index = flow.length - 1; index >= 0; index--) {
    const item = flow[index]!;
    if (item.type === 'pageBreak') below = 0;
    else if (item.type === 'blank') below += item.height;
    else if (item.type === 'table')
      below = item.keep && item.body.length === 1 ? allRows(item) + below : firstRows(item);
    else below = item.before + item.height + (item.keep ? item.leading + item.after + below : 0);
    heights[index] = below;
  }
  return heights;
}

/**
 * The imprint: its lowest edge lies on the text area's bottom edge, on a page of its own when it does not fit
 * below the text (GB/T 9704-2012, 7.4). One that is taller than a page runs on like text.
 *
 * @returns whether it stands alone on a page for lack of room.
 */
function pin(area: TextArea, bands: readonly Band[]): boolean {
  if (bands.length === 0) return false;
  const height = bands.reduce((sum, band, index) => {
    const below = index < bands.length - 1 ? band.leading + band.after : 0;
    return sum + (index > 0 ? band.before : 0) + band.height + below;
  }, 0);
  const isAlone = !area.isFresh && !area.fits(0, height);
  if (isAlone) area.breakPage('overflow');
  if (height > area.height) {
    for (const band of bands) putBand(area, band);
    return false;
  }
  let y = area.bottom - height;
  for (const [index, band] of bands.entries()) {
    y += index > 0 ? band.before : 0;
    area.place(band, area.left, y);
    y += band.height + band.leading + band.after;
  }
  return isAlone;
}
