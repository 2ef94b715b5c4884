import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** A short paragraph that begins with an ordinal is a heading that was pasted as text: it has no level and no anchor. */
export const headingIsMarked: Rule = {
  strength: 'practice',
  about:
    '标题用 # 标明，序号自动生成。段首写了“一、”“（一）”的短行多半是没有标明的标题：不进目录，移动后还要重排序号。',
  find(circular) {
    return printedLines(circular).flatMap((line) => {
      if (line.kind !== 'paragraph' || line.text.length > LONGEST) return [];
      const match =
        /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?=.*[^。；：，]$)/u.exec(
          line.text,
        );
      if (!match) return [];
      return [
        {
          ...placed(line, 0, line.text.length),
          reason: `“${line.text}”像是标题，没有用 # 标明`,
          should: '标明层次',
          mend: `改为“${match[0].startsWith('（') ? '###' : '##'} ${line.text.slice(match[0].length)}”`,
        },
      ];
    });
  },
};

/** Characters of a heading; longer ones are sentences. */
const LONGEST = 30;
