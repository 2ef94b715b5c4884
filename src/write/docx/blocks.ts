import { type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { PrintBlock } from '../../print/types.ts';
import { writeBlank } from './blank.ts';
import { writeFigure } from './figure.ts';
import { writeParagraph } from './paragraph.ts';
import { writePinned } from './pinned.ts';
import { type Neighbours, writeRule } from './rule.ts';
import type { State } from './state.ts';
import { RULE_STYLE } from './styles.ts';
import { writeTable } from './table.ts';

/** The blocks of a section in order. */
export function writeBlocks(blocks: readonly PrintBlock[], state: State): FileChild[] {
  return blocks.flatMap((block, index) => {
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    const breaks = previous?.type === 'pageBreak' ? { pageBreakBefore: true } : {};
    return writeBlock(block, { previous, next }, state, breaks);
  });
}

function writeBlock(
  block: PrintBlock,
  neighbours: Neighbours,
  state: State,
  more: IParagraphOptions,
): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [writeParagraph(block, state, more)];
    case 'blank':
      return writeBlank(block, state, more);
    case 'rule':
      return [writeRule(block, neighbours, state, more)];
    case 'figure':
      return [writeFigure(block, state, more)];
    case 'table':
      // A paragraph between two tables keeps Word from joining them; one must end a section and carry a page break.
      return [
        ...(more.pageBreakBefore ? [thinParagraph(more)] : []),
        writeTable(block, state),
        ...(neighbours.next === undefined || neighbours.next.type === 'table' ? [thinParagraph()] : []),
      ];
    case 'pinned':
      // It is anchored to the paragraph after it; a page that begins with it needs one before it for LibreOffice.
      return [
        ...(neighbours.previous === undefined || more.pageBreakBefore ? [thinParagraph(more)] : []),
        writePinned(block, state),
        thinParagraph(),
      ];
    case 'pageBreak':
      // It becomes a property of what follows.
      return neighbours.next === undefined || neighbours.next.type === 'pageBreak'
        ? [thinParagraph(more)]
        : [];
  }
}

/** A paragraph one point high. */
function thinParagraph(more: IParagraphOptions = {}): FileChild {
  return new Paragraph({ style: RULE_STYLE, ...more });
}
