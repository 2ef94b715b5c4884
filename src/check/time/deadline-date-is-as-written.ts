import { chineseDate } from '../../circular/chinese-date.ts';
import { textOf } from '../../circular/text.ts';
import type { Rule } from '../rule.ts';

/**
 * The date in the words that a deadline marks is the date it is given: the paper prints the words, the tables print the
 * date, and an organ that reads only one of them would be late. Words without a full date, or with several, say nothing.
 */
export const deadlineDateIsAsWritten: Rule = {
  strength: 'practice',
  about: '时限的日期与文中写的一致：纸上印的是文字，任务表印的是日期，只看一处的机关会误期。',
  find(_, { deadlines }) {
    return deadlines.flatMap(({ due, node, source }) => {
      const written = [...textOf(node).matchAll(DATE)];
      const [date] = written;
      if (due.type !== 'date' || !date || written.length > 1) return [];
      const [year, month, day] = due.date.split('-').map(Number);
      if (Number(date[2]) === month && Number(date[3]) === day && Number(date[1] ?? year) === year) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `文中写的是“${date[0]}”，“日期”写的是${chineseDate(due.date)}，两处应一致`,
          mend: '核对后改其中一处',
        },
      ];
    });
  },
};

const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
