import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** 以下简称X promises that X follows. */
export const abbreviationIsUsed: Rule = {
  strength: 'practice',
  about: '写了“以下简称”的，后文用这个简称。后文没有用的，不必说明。',
  find(circular) {
    const lines = printedLines(circular);
    let defined = 0;
    return lines.flatMap((line, index) =>
      [...line.text.matchAll(DEFINED)].flatMap((match) => {
        const term = match[1]!;
        defined += 1;
        if (defined > MOST_TERMS) return [];
        const end = match.index + match[0].length;
        if (line.text.includes(term, end) || lines.slice(index + 1).some(({ text }) => text.includes(term)))
          return [];
        return [
          {
            ...placed(line, match.index, end),
            reason: `写了“以下简称${term}”，后文没有用`,
            should: '用了才说明',
            mend: '删去括号里的说明，或在后文使用简称',
          },
        ];
      }),
    );
  },
};

/** Looked for in the text behind them; keeps the work bounded. */
const MOST_TERMS = 100;

const DEFINED = /[（(]以下[统简]称[“"：:]?([^（）()“”"：:，。]{2,20})["”]?[）)]/gu;
