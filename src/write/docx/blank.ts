import { type FileChild, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { PrintBlank, PrintBlock, PrintDocument } from '../../print/types.ts';
import type { Neighbours, State } from './state.ts';
import { styleId } from './style-ids.ts';
import { unevenness } from './unevenness.ts';
import { twips } from './units.ts';

/**
 * Empty paragraphs, as offices make blank lines; the last is lower when the number is not whole, and makes up for the
 * part of a line's leading that Word puts above its glyphs. What is kept with its next is so across them.
 */
export function writeBlank(
  { lines, lineHeight }: PrintBlank,
  { previous, next }: Neighbours,
  state: State,
  more: IParagraphOptions,
): FileChild[] {
  const { document } = state;
  const count = Math.ceil(lines);
  const last = lineHeight * (lines - count + 1) + unevenness({ previous, next }, state);
  const keepNext = isKept(previous, document);
  return Array.from({ length: count }, (_, index) => {
    const height = twips(Math.max(1, index < count - 1 ? lineHeight : last));
    return new Paragraph({
      style: styleId('body'),
      ...(height !== twips(document.styles.body.lineHeight) && {
        spacing: { line: height, lineRule: LineRuleType.EXACT },
      }),
      ...(keepNext && { keepNext }),
      ...(index === 0 && more),
    });
  });
}

function isKept(block: PrintBlock | undefined, { styles }: PrintDocument): boolean {
  if (block?.type !== 'paragraph') return false;
  return block.override?.keepWithNext ?? styles[block.style].keepWithNext;
}
