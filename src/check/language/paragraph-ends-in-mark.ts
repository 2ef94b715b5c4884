import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/**
 * A paragraph ends in a mark of its own. One that does not was cut by a page of the source, and its rest stands in the next
 * paragraph, or lost its 。. Short lines may be labels.
 */
export const paragraphEndsInMark: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011',
  about: '段落以句末标点结束。没有的，或是原件换页处断成了两段，或是漏了句号。',
  find(circular) {
    const lines = printedLines(circular);
    return lines.flatMap((line, index) => {
      const text = line.text.trimEnd();
      if (line.kind !== 'paragraph' || text.length < SHORTEST || !/[\p{Script=Han}，、]$/u.test(text))
        return [];
      const next = lines[index + 1];
      const isCut = next?.kind === 'paragraph' && next.part === line.part;
      return [
        {
          ...placed(line, text.length - 1, text.length),
          reason: isCut
            ? `段落到“${text.slice(-6)}”没有完，像是被断成了两段`
            : `段落以“${text.slice(-6)}”结束`,
          should: isCut ? '与下一段相连' : '有句末标点',
          mend: isCut ? '删去两段之间的空行；本来是两段的，补上句末标点' : '补上句末标点',
        },
      ];
    });
  },
};

/** Characters of a paragraph that is a sentence. */
const SHORTEST = 16;
