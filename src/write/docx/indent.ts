import type { Style, StyleName } from '../../print/types.ts';
import { twips } from './units.ts';

export interface Indent {
  left: number;
  right: number;
  hanging?: number;
  firstLine?: number;
}

/** Word's indents of a style, in twips. */
export function indentOf(name: StyleName, { indentStart, indentEnd, firstLineIndent, size }: Style): Indent {
  // A date must not turn over where digits are wider, as in LibreOffice, which sets space around them.
  const slack = name === 'signature' ? 2 * size : 0;
  return {
    left: twips(indentStart),
    right: twips(indentEnd - slack),
    ...(firstLineIndent < 0 ? { hanging: twips(-firstLineIndent) } : { firstLine: twips(firstLineIndent) }),
  };
}
