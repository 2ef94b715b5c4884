import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** A title is a phrase: besides title marks, quotes, brackets and 、 it has no punctuation. */
export const titleHasNoSentenceMarks: Rule = {
  strength: 'usual',
  clause: 'GB/T 9704-2012 7.3.1',
  about: '公文标题除书名号、引号、括号和顿号外，一般不用标点符号，末尾没有句号。',
  find(circular) {
    return printedLines(circular)
      .filter(({ kind }) => kind === 'title')
      .flatMap((line) => {
        const match = /[，。；：！？,;!?]/u.exec(line.own);
        if (!match) return [];
        return [
          {
            ...placed(line, match.index, match.index + 1),
            reason: `标题里有“${match[0]}”`,
            should: '去掉这个标点',
            mend: '删去它，或改写标题',
          },
        ];
      });
  },
};
