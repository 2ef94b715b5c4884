import type { Rule } from '../rule.ts';
import { headingOf, siblingSections } from '../sibling-sections.ts';

/** Siblings of two phrases each (突出重点，摸清底数) are parted by the same mark. */
export const headingMarksAreAlike: Rule = {
  strength: 'practice',
  about: '同一层次的标题都由两个短语组成的，中间的标点一致，都用逗号。',
  find(circular) {
    return siblingSections(circular).flatMap(({ part, sections }) => {
      const marked = sections.map((section) => ({ section, mark: markOf(headingOf(section)) }));
      const counts = new Map(
        [...'，、'].map((mark) => [mark, marked.filter((each) => each.mark === mark).length]),
      );
      const [usual, rare] = counts.get('，')! >= counts.get('、')! ? '，、' : '、，';
      if (sections.length < 3 || marked.some(({ mark }) => mark === undefined)) return [];
      if (counts.get(rare!) === 0 || counts.get(rare!) === counts.get(usual!)) return [];
      return marked
        .filter(({ mark }) => mark === rare)
        .map(({ section }) => ({
          file: part.file,
          place: section.heading.position,
          reason: `标题“${headingOf(section)}”中间用“${rare}”，同一层次的其他标题用“${usual}”`,
          should: '一致',
          mend: `改为“${usual}”`,
        }));
    });
  },
};

/** The mark between two phrases of equal length; undefined for a heading of another form. */
function markOf(heading: string): string | undefined {
  const match = /^([^，、]+)([，、])([^，、]+)$/u.exec(heading);
  return match && match[1]!.length === match[3]!.length ? match[2] : undefined;
}
