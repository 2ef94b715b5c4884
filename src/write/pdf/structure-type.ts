import type { ReadingElement } from '../../layout/types.ts';

/** The deepest heading that PDF 1.7 knows. */
const DEEPEST = 6;

/** The standard structure type of an element (ISO 32000-1, 14.8.4); of a list item, that of its body. */
export function structureType(element: ReadingElement): string {
  return element.kind === 'heading' ? `H${Math.min(element.level, DEEPEST)}` : TYPES[element.kind];
}

const TYPES: Readonly<Record<Exclude<ReadingElement['kind'], 'heading'>, string>> = {
  document: 'Document',
  paragraph: 'P',
  list: 'L',
  listItem: 'LBody',
  caption: 'Caption',
  note: 'Note',
  tableHead: 'THead',
  tableBody: 'TBody',
  row: 'TR',
  figure: 'Figure',
  table: 'Table',
  cell: 'TD',
  headerCell: 'TH',
};
