import { type FileChild, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { PrintBlank, PrintBlock, PrintDocument } from '../../print/types.ts';
import { glyphGap } from './glyph-gap.ts';
import type { Neighbours } from './rule.ts';
import type { State } from './state.ts';
import { styleId } from './style-ids.ts';
import { twips } from './units.ts';

/**
 * Empty paragraphs, as offices make blank lines; the last is lower when the number is not whole, and makes up for the
 * part of a line's leading that Word puts above its glyphs. What is kept with its next is so across them.
 */
export function writeBlank(
  { lines, lineHeight }: PrintBlank,
  { previous, next }: Neighbours,
  { document }: State,
  more: IParagraphOptions,
): FileChild[] {
  const count = Math.ceil(lines);
  const last = lineHeight * (lines - count + 1) + unevenness({ previous, next }, document);
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

/** How much more stands above the glyphs of what precedes than above those of what follows, in points. */
function unevenness({ previous, next }: Neighbours, document: PrintDocument): number {
  const isOpen = next === undefined || ['blank', 'pageBreak', 'pinned'].includes(next.type);
  if (isOpen || previous?.type === 'blank') return 0;
  // The margin is less by what stands above a body line's glyphs.
  const isPageTop = previous === undefined || previous.type === 'pageBreak';
  const { lineHeight, size } = document.styles.body;
  return (isPageTop ? (lineHeight - size) / 2 : glyphGap(previous, document)) - glyphGap(next, document);
}

function isKept(block: PrintBlock | undefined, { styles }: PrintDocument): boolean {
  if (block?.type !== 'paragraph') return false;
  return block.override?.keepWithNext ?? styles[block.style].keepWithNext;
}
