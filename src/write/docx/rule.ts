import { BorderStyle, type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { PrintBlock, PrintRule } from '../../print/types.ts';
import { glyphGap } from './glyph-gap.ts';
import type { State } from './state.ts';
import { RULE_STYLE } from './style-ids.ts';
import { borderSize, hex, twips } from './units.ts';

/** What stands before and after a block. */
export interface Neighbours {
  previous: PrintBlock | undefined;
  next: PrintBlock | undefined;
}

/** A line as the lower border of an empty paragraph, one point high; its distances are those from the glyphs. */
export function writeRule(
  rule: PrintRule,
  { previous, next }: Neighbours,
  { width, document }: State,
  more: IParagraphOptions,
): FileChild {
  const { thickness, color, spaceBefore, spaceAfter } = rule;
  const inset = rule.width === undefined ? 0 : Math.round((width - twips(rule.width)) / 2);
  return new Paragraph({
    style: RULE_STYLE,
    border: {
      bottom: { style: BorderStyle.SINGLE, size: borderSize(thickness), color: hex(color), space: 0 },
    },
    spacing: {
      before: Math.max(0, twips(spaceBefore + glyphGap(previous, document)) - LINE),
      after: Math.max(0, twips(spaceAfter - glyphGap(next, document))),
    },
    ...(inset !== 0 && { indent: { left: inset, right: inset } }),
    ...more,
  });
}

/** Height of the line that carries the border, in twips: that of `RULE_STYLE`. */
const LINE = 20;
