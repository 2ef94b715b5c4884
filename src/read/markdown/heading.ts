import type { Heading as HeadingNode } from 'mdast';
import { textOf } from '../../circular/text.ts';
import type { Heading, Paragraph } from '../../circular/types.ts';
import { withoutTrailing } from '../../circular/without-trailing.ts';
import type { SourceFile } from '../source-file.ts';
import { charactersOf, placeOf, slice } from './characters.ts';
import { readInlines } from './inlines.ts';
import { readParagraph } from './paragraph.ts';
import { reportSuspects } from './report-suspects.ts';
import { reportTypedOrdinal } from './report-typed-ordinal.ts';
import { charactersIn, positionOf, spanOf } from './span-of.ts';

/** A heading before it has its section. */
export interface HeadingLine {
  type: 'headingLine';
  depth: 1 | 2 | 3 | 4;
  heading: Heading;
}

/** Reads `##` … `#####`. `#` and `######` are no headings of the format and print as they are. */
export function readHeading(node: HeadingNode, source: SourceFile): HeadingLine | Paragraph {
  const { start, end } = spanOf(node);
  if (node.depth === 1 || node.depth === 6) return readParagraph(charactersIn(node, source), source);
  const characters = charactersOf(source, start + node.depth, end);
  if (characters.text === '') {
    const mend = '写上标题，或删去这一行';
    const reason = '只有 #，没有标题的文字';
    source.report({
      place: source.place(start, end),
      rule: 'heading-has-text',
      severity: 'error',
      reason,
      mend,
    });
    return readParagraph(charactersIn(node, source), source);
  }
  reportTypedOrdinal(characters, source);
  reportSuspects(characters, source);
  if (/\s#+$/.test(characters.text)) {
    source.report({
      place: placeOf(slice(characters, withoutTrailing(characters.text, /#/).length), source),
      rule: 'markup-is-of-the-format',
      severity: 'warning',
      reason: '标题末尾的 # 不起作用，按原样印出',
      mend: '删去末尾的 #',
    });
  }
  const children = readInlines(characters, source);
  const heading: Heading = {
    type: 'heading',
    runIn: children.map(textOf).join('').endsWith('。'),
    children,
    position: positionOf(node, source),
  };
  return { type: 'headingLine', depth: (node.depth - 1) as HeadingLine['depth'], heading };
}
