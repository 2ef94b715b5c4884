import type { Paragraph } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import { type Characters, placeOf, textNode } from './characters.ts';
import { readParagraphInlines } from './paragraph-inlines.ts';

export function readParagraph(characters: Characters, source: SourceFile): Paragraph {
  return {
    type: 'paragraph',
    children: readParagraphInlines(characters, source),
    position: placeOf(characters, source),
  };
}

/** Characters whose problem has been reported: they print as they are. */
export function plainParagraph(characters: Characters, source: SourceFile): Paragraph {
  return {
    type: 'paragraph',
    children: [textNode(characters, source)],
    position: placeOf(characters, source),
  };
}
