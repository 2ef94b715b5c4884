import { child, children, numberIn, toggle, type XmlElement } from '../../word/xml-element.ts';
import { type Lookup, readParagraph } from './read-paragraph.ts';
import type { WordStyle } from './style-sheet.ts';
import type { WordBlock, WordParagraph, WordRow, WordTable } from './types.ts';

/** The paragraphs and tables of a body, a cell, a head or a foot, content controls opened. */
export function readBlocks(element: XmlElement, lookup: Lookup, table?: WordStyle): WordBlock[] {
  return element.children.flatMap((each): WordBlock[] => {
    if (each.name === 'w:p') return readParagraph(each, lookup, { table });
    if (each.name === 'w:tbl') return [readTable(each, lookup)];
    return TRANSPARENT.has(each.name) ? readBlocks(each, lookup, table) : [];
  });
}

/** What only wraps blocks. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Every paragraph of blocks, those of tables too. */
export function paragraphsOf(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flat()),
  );
}

function readTable(element: XmlElement, lookup: Lookup): WordTable {
  const properties = child(element, 'w:tblPr');
  const style = lookup.sheet.styles.get(child(properties, 'w:tblStyle')?.attributes.get('w:val') ?? '');
  const rows = within(element, 'w:tr');
  const described = ['w:tblCaption', 'w:tblDescription'].some(
    (name) => (child(properties, name)?.attributes.get('w:val') ?? '').trim() !== '',
  );
  return {
    type: 'table',
    ruled:
      isRuled(child(properties, 'w:tblBorders')) ||
      rows.some(hasRuledCell) ||
      /grid|网格/i.test(style?.name ?? ''),
    described,
    rows: rows.map((row) => readRow(row, lookup, style)),
  };
}

/** Elements of a name in one, wrappers opened. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) =>
    each.name === name ? [each] : TRANSPARENT.has(each.name) ? within(each, name) : [],
  );
}

function hasRuledCell(row: XmlElement): boolean {
  return children(row, 'w:tc').some((cell) => isRuled(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
}

/** Lines between cells, or down the sides: a rule above and below alone is that of an imprint. */
function isRuled(borders: XmlElement | undefined): boolean {
  return SIDES.some((side) => !/^(nil|none)$/.test(child(borders, side)?.attributes.get('w:val') ?? 'nil'));
}

const SIDES = ['w:left', 'w:start', 'w:insideV'];

function readRow(row: XmlElement, lookup: Lookup, style: WordStyle | undefined): WordRow {
  const properties = child(row, 'w:trPr');
  const height = child(properties, 'w:trHeight');
  const exact = height?.attributes.get('w:hRule') === 'exact' ? numberIn(height, 'w:val') : undefined;
  return {
    header: toggle(properties, 'w:tblHeader') ?? false,
    whole: toggle(properties, 'w:cantSplit') ?? false,
    ...(exact !== undefined && { exactHeight: exact / 20 }),
    cells: within(row, 'w:tc').map((cell) => paragraphsOf(readBlocks(cell, lookup, style))),
  };
}
