import { textOf } from '../../circular/text.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A deadline or a phase in words that each reader dates differently: 近期, 7月下旬, 月底前. */
export const timeIsExact: Rule = {
  strength: 'practice',
  about: '时限和阶段写明具体日期。“近期”“尽快”“7月下旬”“月底前”各有各的理解。每月末等周期不在此列。',
  find(circular, { deadlines }) {
    const vague = deadlines.flatMap(({ node, due, source }) => {
      const word = due.type === 'date' ? VAGUE.exec(textOf(node))?.[0] : undefined;
      return word === undefined ? [] : [{ file: source.file, place: source.position, ...words(word) }];
    });
    const phases = findWritten(circular, {
      pattern: /(?:\d{1,2}月|本月)(?:上旬|中旬|下旬|初|中|底)为[^，。；]{1,12}阶段/gu,
      own: true,
      say: ([written]) => {
        const word = written.slice(0, written.indexOf('为'));
        return { ...words(word), to: word.length };
      },
    });
    return [...vague, ...phases];
  },
};

const VAGUE = /近期|近日|尽快|尽早|(?<![\d月])月[底末]前|[上中下]旬|适时/u;

function words(word: string) {
  return { reason: `时间写的是“${word}”`, should: '写明具体日期', mend: '改为几月几日' };
}
