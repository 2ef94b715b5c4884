import type { PrintTable } from '../../print/types.ts';
import { cell, paragraph, text } from '../builders.ts';
import { emWidth, widest } from '../em-width.ts';
import { placingTable } from '../placing-table.ts';
import type { Template } from '../template/template.ts';

/** In ideographs: between the names and 文件. */
const GAP = 0.5;

/** In ideographs, beside names and 文件: what Word rounds off a column must not turn a last character over. */
const SLACK = 0.1;

/** Width of a joint letterhead in ideographs. */
export function jointWidth(issuers: readonly string[], suffix: string): number {
  return widest(issuers) + GAP + emWidth(suffix) + 2 * SLACK;
}

/**
 * The letterhead of joint issuers: a table without borders, their names below each other in its middle, all spread to
 * one width, 文件 beside them at half their height (GB/T 9704-2012, 7.2.4).
 */
export function jointLetterhead(
  issuers: readonly string[],
  { size, scale, suffix, leading }: { size: number; scale: number; suffix: string; leading: number },
  template: Template,
): PrintTable {
  const em = size * scale;
  const words = (value: string, align: 'distribute' | 'center') => [
    paragraph('letterhead', 'paragraph', [text(value, { size, ...(scale < 1 && { scale }) })], {
      override: { align },
    }),
  ];
  const rowSpan = issuers.length;
  const names = (widest(issuers) + SLACK) * em;
  const gap = GAP * em;
  const beside = (emWidth(suffix) + SLACK) * em;
  const side = (template.head.letterhead.width - names - gap - beside) / 2;
  return placingTable(
    [side, names, gap, beside, side],
    issuers.map((issuer, index) => ({
      kind: 'text',
      minHeight: size + leading,
      cells:
        index === 0
          ? [
              cell([], { rowSpan }),
              cell(words(issuer, 'distribute')),
              cell([], { rowSpan }),
              cell(words(suffix, 'center'), { rowSpan }),
              cell([], { rowSpan }),
            ]
          : [cell(words(issuer, 'distribute'))],
    })),
    template.styles.letterhead.color,
  );
}
