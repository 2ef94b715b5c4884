import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import { textWidth } from '../context.ts';
import { asksForDate, labelledRooms } from '../labelled-rooms.ts';
import type { Template } from '../template/template.ts';

/** Labels on one line that share what room there is. */
export function fillIn(
  labels: readonly string[],
  style: 'body' | 'tableNote',
  page: Template['page'],
  { cell, styles }: Template,
  start = 0,
): PrintBlock {
  const ideographs = textWidth(page) / (styles[style].advance ?? styles[style].size) - start - 1;
  const labelled = labels.reduce((sum, label) => sum + label.length + 1 + (asksForDate(label) ? 10 : 0), 0);
  const open = labels.filter((label) => !asksForDate(label)).length;
  const left = (ideographs - labelled - 2 * (labels.length - 1)) / Math.max(1, open);
  const room = Math.max(LEAST_ROOM, Math.min(Math.floor(left / WIDEST_LINE), LONGEST_ROOM));
  const { text, rooms } = labelledRooms(labels, { room: () => room });
  const space = style === 'tableNote' ? { spaceBefore: 6, spaceAfter: 3 } : {};
  const override = { align: 'start', indentStart: start * cell, firstLineIndent: 0, ...space } as const;
  return paragraph(style, 'paragraph', text, { rooms, override });
}

/** Of a `_` in the faces there are, in ideographs. */
const WIDEST_LINE = 0.6;

/** In `_`. */
const LEAST_ROOM = 4;
const LONGEST_ROOM = 40;

/** （联系人：____，电话：____）, as notes stand below a date (GB/T 9704-2012, 7.3.6). */
export function remarkLine(labels: readonly string[]): PrintBlock {
  const { text, rooms } = labelledRooms(labels, { room: () => REMARK_ROOM, between: '，' });
  const bracketed = rooms.map(({ from, to, label }) => ({ from: from + 1, to: to + 1, label }));
  return paragraph('note', 'note', `（${text}）`, { rooms: bracketed, override: { align: 'start' } });
}

const REMARK_ROOM = 10;
