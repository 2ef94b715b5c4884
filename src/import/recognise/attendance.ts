import type { CircularMeta } from '../../circular/types.ts';
import type { SourceBlock } from '../types.ts';
import { type Context, tell } from './context.ts';
import { organsListed } from './imprint.ts';
import { wordsOf } from './words.ts';

/** Who came, who did not, and who sat in, of minutes. */
export type Attendance = Pick<CircularMeta, 'attendees' | 'absentees' | 'observers'>;

/** Takes the lists of persons from the end of the text of minutes: 出席：…, 请假：…, 列席：…. */
export function takeAttendance(
  blocks: readonly SourceBlock[],
  context: Context,
): { rest: SourceBlock[]; attendance: Attendance } {
  const from = blocks.findLastIndex((block) => !LIST.test(wordsOf(block))) + 1;
  const attendance: Attendance = {};
  for (const block of blocks.slice(from)) {
    if (block.type !== 'paragraph') continue;
    const [label = '', kind = ''] = LIST.exec(block.text.text) ?? [];
    const persons = organsListed(block.text.text.slice(label.length));
    attendance[KEYS[kind as keyof typeof KEYS]] = persons;
    tell(context, 'sure', kind, persons.join('，'), block.text);
  }
  return { rest: blocks.slice(0, from), attendance };
}

const LIST = /^(出席|请假|列席)[：:][\s\u3000]*/u;
const KEYS = { 出席: 'attendees', 请假: 'absentees', 列席: 'observers' } as const;
