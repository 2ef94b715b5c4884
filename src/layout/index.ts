import type { PrintDocument } from '../print/types.ts';
import { placeFurniture } from './page-furniture.ts';
import { paginate } from './paginate.ts';
import { withFields } from './place-fields.ts';
import { readingStructure } from './reading-structure.ts';
import { setSections } from './set-blocks.ts';
import type { LaidOut, Metrics } from './types.ts';

/**
 * Lays a document out: sets its paragraphs and tables in lines (measure, break, justify), fills pages with them,
 * then gives every page its banner and its number. Pure: the same document and metrics give the same pages.
 *
 * Lengths are points. The first glyph box of a page touches the text area's top; lines follow at their style's
 * `lineHeight` from glyph box to glyph box (GB/T 9704-2012, 5.2).
 */
export function layOut(document: PrintDocument, metrics: Metrics): LaidOut {
  const reading = readingStructure(document);
  const sections = setSections(document, reading, metrics);
  const filled = paginate(sections);
  const furnished = placeFurniture(filled, document, metrics);
  const pages = document.fields === undefined ? furnished : withFields(furnished, document.fields, metrics);
  const { outline, anchors, loneImprint } = filled;
  return {
    pages,
    reading: reading.elements,
    outline,
    anchors,
    ...(loneImprint !== undefined && { loneImprint }),
  };
}
