import type { Paragraph } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import { type Characters, placeOf } from './characters.ts';
import { readParagraphInlines } from './paragraph-inlines.ts';

export function readParagraph(characters: Characters, source: SourceFile): Paragraph {
  return {
    type: 'paragraph',
    children: readParagraphInlines(characters, source),
    position: placeOf(characters, source),
  };
}
