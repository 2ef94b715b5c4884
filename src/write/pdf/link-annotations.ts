import type { PDFContext, PDFRef } from 'pdf-lib';
import { type DrawnPage, decimal } from './draw-page.ts';
import { hexText } from './hex-text.ts';
import { RawObject } from './raw-object.ts';

/** What can be clicked on a page: a box over a part of a marked sequence. */
export interface LinkAnnotation {
  ref: PDFRef;
  /** Number of the sequence. */
  mark: number;
  /** Its key in the parent tree of the document's structure. */
  key: number;
}

/**
 * The links of a page (ISO 32000-1, 12.5.6.5), one for each line that a link stands on.
 *
 * @param firstKey key of the first in the parent tree; those that follow count up from it.
 */
export function linkAnnotations(
  context: PDFContext,
  { marks }: DrawnPage,
  firstKey: number,
): LinkAnnotation[] {
  const annotations: LinkAnnotation[] = [];
  for (const [mark, { link }] of marks.entries()) {
    for (const box of link?.boxes ?? []) {
      const key = firstKey + annotations.length;
      const action = `<</Type/Action/S/URI/URI(${asciiAddress(link!.href)})>>`;
      const text = `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[${box.map(decimal).join(' ')}]/StructParent ${key}/Contents${hexText(link!.href)}/A${action}>>`;
      annotations.push({ ref: context.register(new RawObject(text)), mark, key });
    }
  }
  return annotations;
}

/** A web address in ASCII: other characters escaped, escapes that stand in it left alone. */
function asciiAddress(href: string): string {
  return encodeURI(href.toWellFormed())
    .replaceAll('%25', '%')
    .replaceAll(/[\\()]/g, '\\$&');
}
