import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Quotes and title marks side by side part themselves; where something stands between them (a number in brackets), 、 is right. */
export const quotesNeedNoComma: Rule = {
  strength: 'usual',
  clause: 'GB/T 15834-2011 4.5.3.5',
  about: '并列的引号之间、书名号之间通常不用顿号。引号或书名号之后还有括注、文号等成分的，仍用顿号。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<=”)(?:、“[^“”]*”)+|(?<=》)(?:、《[^《》]*》(?![（(〔]))+/gu,
      say: ([written]) => {
        const without = written.replaceAll(/、([“《])/gu, '$1');
        const marks = written.startsWith('、“') ? '引号' : '书名号';
        return {
          reason: `并列的${marks}之间用了顿号`,
          should: '省去顿号',
          mend: '删去顿号',
          replacement: without,
        };
      },
    });
  },
};
