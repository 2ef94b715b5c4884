import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** A date without a year means the last year that was named; before any is named it means none. */
export const dateNamesYear: Rule = {
  strength: 'practice',
  about: '第一次写日期时写明年份。标题或前文已经写明年份的，以后可以只写月日。',
  find(circular) {
    if (YEAR.test(circular.meta.title)) return [];
    // What holds for the first date of a file holds for those that follow it.
    const settled = new Set<string>();
    return printedLines(circular).flatMap((line) => {
      if (settled.has(line.part.file)) return [];
      const year = line.text.search(YEAR);
      const match = DATE.exec(line.text);
      if (year < 0 && !match) return [];
      settled.add(line.part.file);
      if (!match || (year >= 0 && year <= match.index)) return [];
      return [
        {
          ...placed(line, match.index, match.index + match[0].length),
          reason: `“${match[0]}”之前没有写过年份`,
          should: '写明年份',
          mend: `改为“20××年${match[0]}”`,
        },
      ];
    });
  },
};

const YEAR = /\d{4}年/u;
const DATE = /(?<![年月\d])\d{1,2}月\d{1,2}日/u;
