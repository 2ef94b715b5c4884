import { type FileChild, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { PrintBlank } from '../../print/types.ts';
import type { State } from './state.ts';
import { styleId } from './style-ids.ts';
import { twips } from './units.ts';

/**
 * Empty paragraphs, as offices make blank lines; the last is lower when the number is not whole. `keepNext`: what
 * stands before them stays on the page of what follows.
 */
export function writeBlank(
  { lines, lineHeight }: PrintBlank,
  { document }: State,
  more: IParagraphOptions,
  keepNext: boolean,
): FileChild[] {
  const usual = document.styles.body.lineHeight;
  return Array.from({ length: Math.ceil(lines) }, (_, index) => {
    const height = lineHeight * Math.min(1, lines - index);
    return new Paragraph({
      style: styleId('body'),
      ...(height !== usual && { spacing: { line: twips(height), lineRule: LineRuleType.EXACT } }),
      ...(keepNext && { keepNext }),
      ...(index === 0 && more),
    });
  });
}
