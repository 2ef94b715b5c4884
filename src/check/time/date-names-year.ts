import { textOf } from '../../circular/text.ts';
import type { CircularNode } from '../../circular/types.ts';
import { type PrintedLine, placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** A date without a year means the last year that was named; before any is named it means none. */
export const dateNamesYear: Rule = {
  strength: 'practice',
  about:
    '第一次写日期时写明年份。标题或前文已经写明年份的，以后可以只写月日；时限和阶段在标注里有年份，不在此列。',
  find(circular) {
    if (YEAR.test(circular.meta.title)) return [];
    // What holds for the first date of a file holds for those that follow it.
    const settled = new Set<string>();
    return printedLines(circular).flatMap((line) => {
      if (settled.has(line.part.file)) return [];
      const year = line.text.search(YEAR);
      const match = firstDate(line);
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
const DATE = /(?<![年月\d])\d{1,2}月\d{1,2}日/gu;

function firstDate(line: PrintedLine): RegExpExecArray | undefined {
  const marked = dated(line.node);
  return [...line.text.matchAll(DATE)].find(
    ({ index }) => !marked.some(({ from, to }) => index >= from && index < to),
  );
}

/** Where a line's deadlines and phases stand in its text. */
function dated(line: CircularNode | undefined): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let at = 0;
  for (const node of line && 'children' in line ? line.children : []) {
    const to = at + textOf(node).length;
    if (node.type === 'deadline' || node.type === 'phase') found.push({ from: at, to });
    at = to;
  }
  return found;
}
