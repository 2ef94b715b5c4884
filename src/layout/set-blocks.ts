import type {
  PrintBlock,
  PrintCell,
  PrintDocument,
  PrintFigure,
  PrintParagraph,
  PrintRule,
  PrintSection,
  PrintTable,
} from '../print/types.ts';
import type { Band } from './band.ts';
import { type ReadingStructure, unread } from './reading-structure.ts';
import { setParagraph } from './set-paragraph.ts';
import { type SetTable, setTable } from './set-table.ts';
import { type CellField, tableFields } from './table-fields.ts';
import type { Metrics } from './types.ts';

/** A section whose text is set in lines, with nothing on a page yet. */
export interface SetSection {
  section: PrintSection;
  flow: Flow[];
  /** Goes to the foot of the section's last page. */
  pinned: Band[];
  banner: Band[];
}

export type Flow = Band | SetTable | Blank | { type: 'pageBreak' };

/** Empty lines: space that is dropped where text overflows to a page. */
export interface Blank {
  type: 'blank';
  height: number;
}

/** Sets every section's blocks for the width of its text area. */
export function setSections(
  document: PrintDocument,
  reading: ReadingStructure,
  metrics: Metrics,
): SetSection[] {
  const set = (paragraph: PrintParagraph, left: number, width: number): Band[] => {
    const elements = reading.paragraphs.get(paragraph) ?? unread('other');
    return setParagraph(paragraph, { document, metrics, left, width, elements });
  };
  const fields = (table: PrintTable) => tableFields(table, document.fields, reading);
  return document.sections.map((section) => {
    const { page, banner } = section;
    const area = {
      width: page.width - page.margin.left - page.margin.right,
      height: page.height - page.margin.top - page.margin.bottom,
    };
    const blocks = section.children.filter((block) => block.type !== 'pinned');
    const pinned = section.children.filter((block) => block.type === 'pinned');
    return {
      section,
      flow: easeBoxes(blocks.map((block) => setBlock(block, area, set, reading, fields))),
      pinned: pinned.flatMap(({ children }) =>
        children.flatMap((child) =>
          child.type === 'rule' ? [setRule(child, area)] : set(child, 0, area.width),
        ),
      ),
      banner: banner
        ? setParagraph(banner, {
            document,
            metrics,
            left: 0,
            width: area.width,
            elements: unread('header'),
          })
        : [],
    };
  });
}

interface Area {
  width: number;
  height: number;
}

function setBlock(
  block: Exclude<PrintBlock, { type: 'pinned' }>,
  area: Area,
  set: (paragraph: PrintParagraph, left: number, width: number) => Band[],
  reading: ReadingStructure,
  fields: (table: PrintTable) => ReadonlyMap<PrintCell, CellField>,
): Flow[] {
  switch (block.type) {
    case 'paragraph':
      return set(block, 0, area.width);
    case 'table':
      return [setTable(block, area.width, set, fields(block))];
    case 'rule':
      return [setRule(block, area)];
    case 'blank':
      return [{ type: 'blank', height: block.lines * block.lineHeight }];
    case 'figure':
      return [setFigure(block, area, reading.figures.get(block)!)];
    case 'pageBreak':
      return [block];
  }
}

/** Between a line and a table or figure stands half of the line's leading, above and below alike. */
function easeBoxes(blocks: readonly Flow[][]): Flow[] {
  const flow = blocks.flat();
  return flow.map((item, index) => {
    if (item.type !== 'band' || isBox(item)) return item;
    const half = item.leading / 2;
    return {
      ...item,
      ...(isBox(flow[index - 1]) && { before: item.before + half }),
      ...(isBox(flow[index + 1]) && { leading: half }),
    };
  });
}

function isBox(item: Flow | undefined): boolean {
  return item?.type === 'table' || (item?.type === 'band' && item.box === true);
}

function setRule(rule: PrintRule, area: Area): Band {
  const width = rule.width ?? area.width;
  const left = (area.width - width) / 2;
  const middle = rule.thickness / 2;
  const { thickness, color } = rule;
  return {
    type: 'band',
    before: rule.spaceBefore,
    height: thickness,
    leading: 0,
    after: rule.spaceAfter,
    keep: false,
    items: [{ type: 'rule', x1: left, y1: middle, x2: left + width, y2: middle, thickness, color }],
  };
}

/** Points per pixel at 96 pixels an inch: the size of an image that is not too large for the page. */
const PIXEL = 0.75;
/** Of the text area's height, so that a caption has room below. */
const TALLEST = 0.85;

function setFigure(figure: PrintFigure, area: Area, element: number): Band {
  const natural = { width: figure.width * PIXEL, height: figure.height * PIXEL };
  const scale = Math.min(1, area.width / natural.width, (area.height * TALLEST) / natural.height);
  const width = natural.width * scale;
  const height = natural.height * scale;
  const { bytes, format } = figure;
  return {
    type: 'band',
    before: 0,
    height,
    leading: 0,
    after: 0,
    keep: true,
    box: true,
    items: [{ type: 'image', x: (area.width - width) / 2, y: 0, width, height, bytes, format, element }],
  };
}
