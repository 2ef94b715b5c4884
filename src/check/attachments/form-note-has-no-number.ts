import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** Notes are numbered as they print: a number that is typed prints twice. */
export const formNoteHasNoNumber: Rule = {
  strength: 'practice',
  about: '填表说明的序号自动编排，不手写。手写的会印出两个，移动后还会错号。',
  find(circular) {
    return printedLines(circular).flatMap((line) => {
      const match = line.part.type === 'form' && line.kind === 'note' ? NUMBER.exec(line.text) : null;
      if (!match) return [];
      return [
        {
          ...placed(line, 0, match[0].length, ''),
          reason: `说明前写了序号“${match[0].trim()}”，会印出两个`,
          should: '不写序号',
          mend: `删去“${match[0].trim()}”`,
        },
      ];
    });
  },
};

const NUMBER = /^(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳])\s*/u;
