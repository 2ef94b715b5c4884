import type { CircularMeta } from '../circular/types.ts';
import type { PrintBlock } from '../print/types.ts';
import { blank, paragraph, text } from './builders.ts';
import { emWidth } from './em-width.ts';
import type { Template } from './template/template.ts';

/**
 * Who was present at a meeting, one blank line below the text: the label in 黑体, the names after it, what turns over
 * aligned with the first of them (GB/T 9704-2012, 10.3). Nothing in a format that has no such lists.
 */
export function composeAttendance(meta: CircularMeta, template: Template): PrintBlock[] {
  const { attendance, styles, cell, above, line } = template;
  const lists = { 出席: meta.attendees, 请假: meta.absentees, 列席: meta.observers };
  const paragraphs = attendance.flatMap((label) => {
    const names = lists[label] ?? [];
    if (names.length === 0) return [];
    const hang = emWidth(`${label}：`) * cell;
    return [
      paragraph('attendance', 'paragraph', [text(`${label}：`, { face: 'h1' }), text(names.join('，'))], {
        override: { indentStart: styles.attendance.indentStart + hang, firstLineIndent: -hang },
      }),
    ];
  });
  return paragraphs.length > 0 ? [...blank(above.attendance, line), ...paragraphs] : [];
}
