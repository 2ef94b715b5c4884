import type { Room } from '../../print/types.ts';

/**
 * Labels with room to write after each: `填报单位：____　　日期：　　年　　月　　日`. Room is a line of `_`, or blanks between the
 * parts of a date.
 *
 * @param roomOf How many `_` a label has.
 */
export function fillInLine(
  labels: readonly string[],
  roomOf: (label: string) => number,
): { text: string; rooms: Room[] } {
  const rooms: Room[] = [];
  let text = '';
  const leave = (label: string, room: string) => {
    const from = [...text].length;
    rooms.push({ from, to: from + room.length, label });
    text += room;
  };
  for (const [index, label] of labels.entries()) {
    text += `${index > 0 ? '　　' : ''}${label}：`;
    if (!isDate(label)) leave(label, '_'.repeat(roomOf(label)));
    else
      for (const [part, room] of DATE_PARTS) {
        leave(label + part, room);
        text += part;
      }
  }
  return { text, rooms };
}

/** Whether a label asks for a date, which has rooms of its own. */
export function isDate(label: string): boolean {
  return label.endsWith('日期');
}

const DATE_PARTS = [
  ['年', '　　　'],
  ['月', '　　'],
  ['日', '　　'],
] as const;
