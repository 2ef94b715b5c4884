import type { PrintTable } from '../print/types.ts';
import { cell, paragraph, text } from './builders.ts';
import { emWidth, widest } from './em-width.ts';
import { leading } from './leading.ts';
import type { Template } from './template.ts';

/** In ideographs: between the names and 文件. */
const GAP = 0.5;

/** Width of a joint letterhead in ideographs. */
export function jointWidth(issuers: readonly string[], suffix: string): number {
  return widest(issuers) + GAP + emWidth(suffix);
}

/**
 * The letterhead of joint issuers: a table without borders, their names below each other in its middle, 文件 beside
 * them at half their height (GB/T 9704-2012, 7.2.4).
 */
export function jointLetterhead(
  issuers: readonly string[],
  { size, scale }: { size: number; scale: number },
  template: Template,
): PrintTable {
  const { suffix } = template.head.letterhead;
  const em = size * scale;
  const words = (value: string) => [
    paragraph('letterhead', 'paragraph', [text(value, { size, ...(scale < 1 && { scale }) })]),
  ];
  const rowSpan = issuers.length;
  const names = (widest(issuers) + GAP) * em;
  const side = (template.head.letterhead.width - names - emWidth(suffix) * em) / 2;
  return {
    type: 'table',
    columns: [side, names, emWidth(suffix) * em, side].map((width) => ({
      width,
      content: { type: 'text' },
      title: '',
      required: false,
      summed: false,
    })),
    head: [],
    body: issuers.map((issuer, index) => ({
      kind: 'text',
      minHeight: size + leading('letterhead', template),
      cells:
        index === 0
          ? [
              cell([], { rowSpan }),
              cell(words(issuer)),
              cell(words(suffix), { rowSpan }),
              cell([], { rowSpan }),
            ]
          : [cell(words(issuer))],
    })),
    border: { outer: 0, inner: 0, color: template.styles.letterhead.color },
    padding: 0,
    summary: '',
  };
}
