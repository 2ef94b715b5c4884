import type { Rule } from '../rule.ts';
import { headingOf, siblingSections } from '../sibling-sections.ts';

/** Siblings all run in or all stand alone: a lone one that differs mostly lost its 。, or has one too many. */
export const runInIsAlike: Rule = {
  strength: 'practice',
  about: '同一层次的标题形式一致：都独占一行，或者都以句号接正文。个别不同的，多半是漏了或者多了一个句号。',
  find(circular) {
    return siblingSections(circular).flatMap(({ part, sections }) => {
      if (sections[0]!.depth === 1) return [];
      const [runIn, alone] = [true, false].map((kind) =>
        sections.filter(({ heading }) => heading.runIn === kind),
      );
      const fewer = runIn!.length < alone!.length ? runIn! : alone!;
      // Where there are as many of each, nobody can say which are meant.
      if (fewer.length === 0 || fewer.length * 2 >= sections.length) return [];
      return fewer.map((section) => ({
        file: part.file,
        place: section.heading.position,
        reason: `标题“${headingOf(section)}”${section.heading.runIn ? '接正文' : '独占一行'}，同一层次的其他标题${section.heading.runIn ? '独占一行' : '接正文'}`,
        should: '一致',
        mend: section.heading.runIn ? '删去标题末尾的句号' : '在标题末尾加句号',
      }));
    });
  },
};
