import { textOf } from '../../circular/text.ts';
import type { Rule } from '../rule.ts';
import { siblingSections } from '../sibling-sections.ts';

/** A heading on its own line is a phrase; a first-level one never runs into its text. */
export const headingEndsWithoutMark: Rule = {
  strength: 'usual',
  clause: 'GB/T 15834-2011',
  about: '独占一行的标题末尾不用标点。第一层标题独占一行，不用句号接正文。',
  find(circular) {
    return siblingSections(circular).flatMap(({ part, sections }) =>
      sections.flatMap(({ depth, heading }) => {
        const text = textOf(heading).trim();
        const mark = depth === 1 && heading.runIn ? '。' : /[，、；：,;:.]$/u.exec(text)?.[0];
        if (mark === undefined) return [];
        return [
          {
            file: part.file,
            place: heading.position,
            reason: `标题“${text}”以“${mark}”结尾`,
            should: '不带句末标点',
            mend: `删去“${mark}”`,
          },
        ];
      }),
    );
  },
};
