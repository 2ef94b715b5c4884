import type { Room } from '../print/types.ts';

/** How a line of labels leaves room to write. */
interface Line {
  /** How many `_` stand after a label. */
  room(label: string): number;
  /** What stands after a label instead of room, if anything is known. */
  known?(label: string): string | undefined;
  /** Between two labels. */
  between?: string;
}

/**
 * Labels with room to write after each: `填报单位：____　　日期：　　年　　月　　日`. Room is a line of `_`, or blanks between
 * the parts of a date.
 *
 * @returns the words and the rooms in them, counted in characters.
 */
export function labelledRooms(
  labels: readonly string[],
  { room, known, between = '　　' }: Line,
): { text: string; rooms: Room[] } {
  const rooms: Room[] = [];
  let text = '';
  const leave = (label: string, blanks: string) => {
    const from = [...text].length;
    rooms.push({ from, to: from + blanks.length, label });
    text += blanks;
  };
  for (const [index, label] of labels.entries()) {
    text += `${index > 0 ? between : ''}${label}：`;
    const words = known?.(label);
    if (words !== undefined) text += words;
    else if (!asksForDate(label)) leave(label, '_'.repeat(room(label)));
    else
      for (const [part, blanks] of DATE_PARTS) {
        leave(label + part, blanks);
        text += part;
      }
  }
  return { text, rooms };
}

/** Whether a label asks for a date, which has rooms of its own. */
export function asksForDate(label: string): boolean {
  return label.endsWith('日期');
}

const DATE_PARTS = [
  ['年', '　　　'],
  ['月', '　　'],
  ['日', '　　'],
] as const;
