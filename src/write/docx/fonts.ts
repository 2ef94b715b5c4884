import type { IFontAttributesProperties } from 'docx';
import type { FaceRole, PrintDocument } from '../../print/types.ts';

/**
 * The Chinese face for every script. With another one for `hAnsi`, quotation marks, dashes and ellipses would turn
 * into Times New Roman.
 */
export function fontOf(role: FaceRole, document: PrintDocument): IFontAttributesProperties {
  const { word } = document.faces[role];
  return { ascii: word, eastAsia: word, hAnsi: word, cs: word };
}
