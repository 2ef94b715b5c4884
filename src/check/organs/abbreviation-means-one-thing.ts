import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** One short name for two bodies, or one defined twice. */
export const abbreviationMeansOneThing: Rule = {
  strength: 'practice',
  about: '一个简称只说明一次，只指一个对象。',
  find(circular) {
    const defined = new Map<string, string>();
    return printedLines(circular).flatMap((line) =>
      [...line.text.matchAll(DEFINED)].flatMap((match) => {
        const [, written, term] = match;
        const full = written!.replace(BEFORE, '');
        const file = `${line.part.file} ${term}`;
        const before = defined.get(file);
        if (before === undefined) defined.set(file, full);
        if (before === undefined) return [];
        const isSame = before === full;
        return [
          {
            ...placed(line, match.index, match.index + match[0].length),
            reason: isSame
              ? `“${term}”又说明了一次`
              : `“${term}”前面是“${before}”的简称，这里是“${full}”的简称`,
            should: isSame ? '只说明一次' : '只指一个对象',
            mend: isSame ? '删去这里的说明' : '给其中一个另取简称',
          },
        ];
      }),
    );
  },
};

/** What stands before is looked at last: nearly no line has the bracket. */
const DEFINED = /(?<=([\p{Script=Han}]{2,20}))[（(]以下[统简]称[“"]?([^（）()“”"，。]{2,20})["”]?[）)]/gu;

/** Words that lead to a name and are no part of it. */
const BEFORE = /^.*?(?:由|成立|设立|组建|调整|根据|按照)(?=.{4})/u;
