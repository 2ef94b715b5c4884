import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Spaces between ideographs come from a PDF or from padding, and print as gaps. Beside a number with its unit they do too. */
export const ideographsAreUnspaced: Rule = {
  strength: 'usual',
  clause: 'GB/T 9704-2012 7.3.3',
  about: '汉字之间、数字与年月日之间不空格。空格多半来自 PDF 或者旧式排版，印出来是空当。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?<=[\p{Script=Han}，。；：、）》”])[ \u3000]+(?=[\p{Script=Han}《“（])|(?<=\d)[ \u3000]+(?=[年月日号])|(?<=[年月])[ \u3000]+(?=\d)/gu,
      say: (_, { kind, part }) =>
        kind === 'cell' || (kind === 'title' && part.type === 'circular' && part.meta.issuers.length > 1)
          ? undefined
          : { reason: '字间有空格', should: '不空格', mend: '删去空格', replacement: '' },
    });
  },
};
