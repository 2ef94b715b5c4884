import { BorderStyle, type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { PrintRule } from '../../print/types.ts';
import { gapOfBlock } from './glyph-gap.ts';
import type { Neighbours, State } from './state.ts';
import { RULE_STYLE } from './style-ids.ts';
import { unevenness } from './unevenness.ts';
import { borderSize, hex, twips } from './units.ts';

/** A line as the lower border of an empty paragraph, one point high; its distances are those from the glyphs. */
export function writeRule(
  rule: PrintRule,
  { previous, next }: Neighbours,
  state: State,
  more: IParagraphOptions,
): FileChild {
  const { width, document } = state;
  const { thickness, color, spaceBefore, spaceAfter } = rule;
  const inset = rule.width === undefined ? 0 : Math.round((width - twips(rule.width)) / 2);
  return new Paragraph({
    style: RULE_STYLE,
    border: {
      bottom: { style: BorderStyle.SINGLE, size: borderSize(thickness), color: hex(color), space: 0 },
    },
    spacing: {
      before: Math.max(0, twips(spaceBefore + unevenness({ previous, next: rule }, state))),
      after: Math.max(0, twips(spaceAfter - gapOfBlock(next, document))),
    },
    ...(inset !== 0 && { indent: { left: inset, right: inset } }),
    ...more,
  });
}
