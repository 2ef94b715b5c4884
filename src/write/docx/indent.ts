import type { Style } from '../../print/types.ts';
import { twips } from './units.ts';

export interface Indent {
  left: number;
  right: number;
  hanging?: number;
  firstLine?: number;
}

/** Word's indents of a style, in twips. */
export function indentOf({ indentStart, indentEnd, firstLineIndent }: Style): Indent {
  return {
    left: twips(indentStart),
    right: twips(indentEnd),
    ...(firstLineIndent < 0 ? { hanging: twips(-firstLineIndent) } : { firstLine: twips(firstLineIndent) }),
  };
}
