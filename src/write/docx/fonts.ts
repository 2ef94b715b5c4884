import type { XmlComponent } from 'docx';
import type { FaceRole, PrintDocument } from '../../print/types.ts';
import { element } from './element.ts';

/**
 * The Chinese face for every script. With another one for `hAnsi`, quotation marks, dashes and ellipses would turn
 * into Times New Roman.
 */
export function fontsElement(role: FaceRole, { faces }: PrintDocument): XmlComponent {
  const { word } = faces[role];
  return element('w:rFonts', { 'w:ascii': word, 'w:eastAsia': word, 'w:hAnsi': word, 'w:cs': word });
}
