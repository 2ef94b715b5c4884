import type { PrintBlock, PrintDocument, Style } from '../../print/types.ts';

/**
 * How far below a line's upper edge its glyph boxes begin, in points. A print document has all of a line's leading
 * below them; Word sets the baseline of a line of exact height at four fifths of that height, whatever its face and
 * size. The `docx` library has that from files of Word 16 for Mac (`EXACT_ABOVE_BASELINE`); LibreOffice 7.4 was measured
 * to do the same.
 */
export function glyphGap({ lineHeight, size }: Pick<Style, 'lineHeight' | 'size'>): number {
  return BASELINE * lineHeight - ASCENT * size;
}

/** The gap of a paragraph's lines; 0 for other blocks. */
export function gapOfBlock(block: PrintBlock | undefined, { styles }: PrintDocument): number {
  return block?.type === 'paragraph' ? glyphGap({ ...styles[block.style], ...block.override }) : 0;
}

const BASELINE = 0.8;

/** What a Chinese face's glyph box has above the baseline, in ems. */
const ASCENT = 0.88;
