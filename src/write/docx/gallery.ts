import type { StyleName } from '../../print/types.ts';

/** In the order of a document, which is that of Word's gallery of styles. */
const GALLERY: StyleName[] = [
  'title',
  'addressees',
  'body',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'attachmentList',
  'signature',
  'note',
  'attachmentLabel',
  'attachmentTitle',
  'byline',
  'mark',
  'letterhead',
  'documentNumber',
  'attendance',
  'tableTitle',
  'tableUnit',
  'tableHead',
  'tableCell',
  'tableNote',
  'figureCaption',
  'imprint',
];

/** Place in the gallery, from 1; undefined for what nobody sets by hand: banner, page number. */
export function galleryPlace(name: StyleName): number | undefined {
  const place = GALLERY.indexOf(name);
  return place === -1 ? undefined : place + 1;
}

/** The style of the paragraph that someone begins below one of this style. */
export function nextStyle(name: StyleName): StyleName {
  return NEXT[name] ?? name;
}

const NEXT: Partial<Record<StyleName, StyleName>> = {
  letterhead: 'documentNumber',
  documentNumber: 'title',
  title: 'addressees',
  byline: 'body',
  addressees: 'body',
  heading1: 'body',
  heading2: 'body',
  heading3: 'body',
  heading4: 'body',
  attachmentLabel: 'attachmentTitle',
  attachmentTitle: 'body',
  tableTitle: 'tableUnit',
  figureCaption: 'body',
};
