import type { PrintBlock, PrintDocument } from '../../print/types.ts';

/**
 * Half of what a paragraph's lines are higher than its type, in points; 0 for other blocks. Word puts half of it above
 * the glyphs, where a print document has all of it below them.
 */
export function glyphGap(block: PrintBlock | undefined, { styles }: PrintDocument): number {
  if (block?.type !== 'paragraph') return 0;
  const { lineHeight, size } = { ...styles[block.style], ...block.override };
  return (lineHeight - size) / 2;
}
