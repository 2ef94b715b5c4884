import type { PrintBlock, PrintParagraph, StyleName } from '../print/types.ts';

/** Whether a block is a paragraph of the circular's text: a heading that a text runs on from is one. */
export function isText(block: PrintBlock | undefined): block is PrintParagraph {
  return (
    block?.type === 'paragraph' &&
    TEXTS.has(block.style) &&
    (block.role === 'paragraph' || block.role === 'listItem')
  );
}

const TEXTS = new Set<StyleName>(['body', 'heading1', 'heading2', 'heading3', 'heading4']);
