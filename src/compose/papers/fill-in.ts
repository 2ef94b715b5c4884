import type { PrintBlock, Room } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import { textWidth } from '../context.ts';
import type { Template } from '../template.ts';

/** Labels on one line that share what room there is. */
export function fillIn(
  labels: readonly string[],
  style: 'body' | 'tableNote',
  page: Template['page'],
  { cell, styles }: Template,
  start = 0,
): PrintBlock {
  const ideographs = textWidth(page) / (styles[style].advance ?? styles[style].size) - start - 1;
  const labelled = labels.reduce((sum, label) => sum + label.length + 1 + (isDate(label) ? 10 : 0), 0);
  const open = labels.filter((label) => !isDate(label)).length;
  const left = (ideographs - labelled - 2 * (labels.length - 1)) / Math.max(1, open);
  const room = Math.max(LEAST_ROOM, Math.min(Math.floor(left / WIDEST_LINE), LONGEST_ROOM));
  const { text, rooms } = fillInLine(labels, room);
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
  const { text, rooms } = fillInLine(labels, REMARK_ROOM, '，', '（');
  return paragraph('note', 'note', `${text}）`, { rooms, override: { align: 'start' } });
}

const REMARK_ROOM = 10;

/**
 * Labels with room to write after each: `填报单位：____　　日期：　　年　　月　　日`. Room is a line of `_`, so many as `room` says, or blanks
 * between the parts of a date.
 */
function fillInLine(
  labels: readonly string[],
  room: number,
  between = '　　',
  before = '',
): { text: string; rooms: Room[] } {
  const rooms: Room[] = [];
  let text = before;
  const leave = (label: string, blanks: string) => {
    const from = [...text].length;
    rooms.push({ from, to: from + blanks.length, label });
    text += blanks;
  };
  for (const [index, label] of labels.entries()) {
    text += `${index > 0 ? between : ''}${label}：`;
    if (!isDate(label)) leave(label, '_'.repeat(room));
    else
      for (const [part, blanks] of DATE_PARTS) {
        leave(label + part, blanks);
        text += part;
      }
  }
  return { text, rooms };
}

/** Whether a label asks for a date, which has rooms of its own. */
function isDate(label: string): boolean {
  return label.endsWith('日期');
}

const DATE_PARTS = [
  ['年', '　　　'],
  ['月', '　　'],
  ['日', '　　'],
] as const;
