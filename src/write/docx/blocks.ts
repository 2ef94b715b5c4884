import { type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { PrintBlock, PrintParagraph } from '../../print/types.ts';
import { writeBlank } from './blank.ts';
import { writeFigure } from './figure.ts';
import { writeParagraph } from './paragraph.ts';
import { writePinned } from './pinned.ts';
import { writeRule } from './rule.ts';
import type { Neighbours, State } from './state.ts';
import { RULE_STYLE } from './style-ids.ts';
import { writeTable } from './table.ts';
import { isPageTop, unevenness } from './unevenness.ts';
import { twips } from './units.ts';

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
      return [
        writeParagraph(inPlace(block, neighbours, state), state, {
          ...more,
          ...(isFirstText(block, neighbours) && { keepNext: false }),
        }),
      ];
    case 'blank':
      return writeBlank(block, neighbours, state, more);
    case 'rule':
      return [writeRule(block, neighbours, state, more)];
    case 'figure':
      return [writeFigure(block, state, more)];
    case 'table':
      return betweenParagraphs(writeTable(block, state), neighbours, more);
    case 'pinned':
      return betweenParagraphs(writePinned(block, state), neighbours, more);
    case 'pageBreak':
      // It becomes a property of what follows.
      return neighbours.next === undefined || neighbours.next.type === 'pageBreak'
        ? [thinParagraph(more)]
        : [];
  }
}

/**
 * The paragraph before a table carries a page break, keeps Word from joining it to another table, and holds a floating
 * one on its page in LibreOffice; the paragraph after it ends the section, and is what a floating one is anchored to.
 */
function betweenParagraphs(
  table: FileChild,
  { previous, next }: Neighbours,
  more: IParagraphOptions,
): FileChild[] {
  return [
    ...(isParagraph(previous) ? [] : [thinParagraph(more)]),
    table,
    ...(next === undefined ? [thinParagraph()] : []),
  ];
}

/**
 * A text's first paragraph stays where its title stands: LibreOffice moves a kept paragraph whole, and what it is kept
 * with on to the title.
 */
function isFirstText({ style, override }: PrintParagraph, { previous }: Neighbours): boolean {
  return style === 'body' && override?.keepWithNext === true && !isText(previous);
}

function isText(block: PrintBlock | undefined): boolean {
  return block?.type === 'paragraph' && /^(body|heading\d)$/.test(block.style);
}

/** A paragraph whose glyphs stand as far as they should from those above, or from the page's upper edge. */
function inPlace(paragraph: PrintParagraph, neighbours: Neighbours, state: State): PrintParagraph {
  const { previous } = neighbours;
  if (!isPageTop(previous) && previous?.type !== 'paragraph') return paragraph;
  const { spaceBefore } = { ...state.document.styles[paragraph.style], ...paragraph.override };
  const moved = Math.max(0, spaceBefore + unevenness({ previous, next: paragraph }, state));
  if (twips(moved) === twips(spaceBefore)) return paragraph;
  return { ...paragraph, override: { ...paragraph.override, spaceBefore: moved } };
}

/** Whether a block is written as paragraphs. */
function isParagraph(block: PrintBlock | undefined): boolean {
  return block !== undefined && !['table', 'pinned', 'pageBreak'].includes(block.type);
}

/** A paragraph one point high. */
function thinParagraph(more: IParagraphOptions = {}): FileChild {
  return new Paragraph({ style: RULE_STYLE, ...more });
}
