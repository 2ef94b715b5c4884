import type { FootRule, PageNumber, PageSetup, PrintDocument, PrintParagraph } from '../print/types.ts';
import { type Band, moved } from './band.ts';
import type { Paginated } from './paginate.ts';
import { unread } from './reading-structure.ts';
import { setParagraph } from './set-paragraph.ts';
import type { Metrics, Page, Placed } from './types.ts';

/** Gives every page its banner and its number; the count runs through all sections. A document has a page at least. */
export function placeFurniture(paginated: Paginated, document: PrintDocument, metrics: Metrics): Page[] {
  const pages = paginated.pages.map((page, index) => {
    const { section, banner } = paginated.sectionOf[index]!;
    const first = paginated.sectionOf[index - 1]?.section === section ? undefined : section.firstPage;
    const head = placeBanner(banner, section.page);
    const isBare = section.pageNumber?.offLoneImprint && index === paginated.loneImprint;
    const number =
      section.pageNumber && first?.numbered !== false && !isBare
        ? placeNumber(section.pageNumber, section.page, index + 1, document, metrics)
        : [];
    return { ...page, items: [...head, ...page.items, ...placeFoot(first?.foot, section.page), ...number] };
  });
  if (pages.length === 0) {
    const { width, height } = document.sections[0]?.page ?? A4;
    pages.push({ width, height, items: [] });
  }
  return pages;
}

/** A document without sections still needs a sheet of paper. */
const A4 = { width: 595.28, height: 841.89 };

/** In the middle of the top margin. */
function placeBanner(bands: readonly Band[], page: PageSetup): Placed[] {
  const height =
    bands.reduce((sum, band) => sum + band.height + band.leading, 0) - (bands.at(-1)?.leading ?? 0);
  let y = Math.max(0, (page.margin.top - height) / 2);
  return bands.flatMap((band) => {
    const items = moved(band.items, page.margin.left, y);
    y += band.height + band.leading;
    return items;
  });
}

/** In the middle of the text area's width, the lowest first: its edge is at a given height. */
function placeFoot(foot: FootRule | undefined, page: PageSetup): Placed[] {
  if (!foot) return [];
  const { width, margin } = page;
  const x1 = (width - margin.right + margin.left - foot.width) / 2;
  let lower = page.height - foot.fromBottom;
  return foot.lines.toReversed().map((thickness) => {
    const y = lower - thickness / 2;
    lower -= thickness + foot.between;
    return { type: 'rule', x1, y1: y, x2: x1 + foot.width, y2: y, thickness, color: foot.color };
  });
}

/** Odd pages at the right, even pages at the left, of the upright page where it is turned (GB/T 9704-2012, 7.5, 8). */
function placeNumber(
  number: PageNumber,
  page: PageSetup,
  count: number,
  document: PrintDocument,
  metrics: Metrics,
): Placed[] {
  if (!number.turned) return placeUpright(number, page, count, document, metrics);
  const upright = { width: page.height, height: page.width, margin: number.turned };
  return placeUpright(number, upright, count, document, metrics).map((item) =>
    item.type === 'text' ? { ...item, x: upright.height - item.y, y: item.x, turned: true } : item,
  );
}

function placeUpright(
  number: PageNumber,
  { width, height, margin }: PageSetup,
  count: number,
  document: PrintDocument,
  metrics: Metrics,
): Placed[] {
  const inset =
    count % 2 === 1
      ? { align: 'end' as const, indentEnd: number.inset }
      : { align: 'start' as const, indentStart: number.inset };
  const paragraph: PrintParagraph = {
    type: 'paragraph',
    style: 'pageNumber',
    role: 'artifact',
    override: { firstLineIndent: 0, indentStart: 0, indentEnd: 0, ...inset },
    runs: [{ type: 'text', text: `${number.before}${count}${number.after}` }],
  };
  const bands = setParagraph(paragraph, {
    document,
    metrics,
    left: margin.left,
    width: width - margin.left - margin.right,
    elements: unread('footer'),
  });
  return bands.flatMap((band) => moved(band.items, 0, height - margin.bottom + number.offset));
}
