import { ATTENDANCE } from '../recognise/paragraphs.ts';
import type { Notice, Paragraph } from '../recognise/types.ts';
import type { Glyph } from '../types.ts';

/** Characters of a heading at most, with its ordinal: what is longer is a paragraph that has one. */
const LONGEST_HEADING = 48;

/**
 * The heading that a paragraph with an ordinal is or begins with: the whole paragraph when it ends without a stop, its
 * first sentence when more follows. Undefined for a paragraph that is a numbered item.
 */
export function headingOf(paragraph: Paragraph): Glyph[] | undefined {
  if (paragraph.level === undefined) return undefined;
  const characters = paragraph.lines.flatMap((line) => line.characters);
  const glyphs = paragraph.lines.flatMap((line) => line.glyphs);
  const stop = characters.indexOf('。');
  const isWhole = stop < 0 && !/[；：，、]/.test(characters.at(-1)!);
  const isRunIn = stop >= 0 && stop < characters.length - 1;
  const end = isWhole ? characters.length : isRunIn ? stop + 1 : 0;
  const text = characters.slice(0, end).join('');
  return end > 0 && end <= LONGEST_HEADING && !text.includes('；') ? glyphs.slice(0, end) : undefined;
}

/** Every glyph of the texts' paragraphs that is not of a heading; what a 纪要 says of those present is asked for by itself. */
export function bodyGlyphs({ texts }: Notice): Glyph[] {
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const glyphs = paragraph.lines.flatMap((line) => line.glyphs);
      if (ATTENDANCE.test(paragraph.text)) return [];
      const heading = headingOf(paragraph);
      return heading ? glyphs.slice(heading.length) : glyphs;
    }),
  );
}
