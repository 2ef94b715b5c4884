import type { Section } from '../../circular/types.ts';
import type { Rule } from '../rule.ts';
import { headingOf, siblingSections } from '../sibling-sections.ts';

/** Two headings alike under one parent: a section was copied and not rewritten, or should be one. */
export const headingIsSaidOnce: Rule = {
  strength: 'practice',
  about: '同一层次的标题各不相同。相同的，或是复制后没有改写，或是应当合并。',
  find(circular) {
    return siblingSections(circular).flatMap(({ part, sections }) => {
      const first = new Map<string, Section>();
      return sections.flatMap((section) => {
        const text = headingOf(section);
        const other = first.get(text);
        if (other === undefined) {
          first.set(text, section);
          return [];
        }
        const line = other.heading.position?.start.line;
        return [
          {
            file: part.file,
            place: section.heading.position,
            reason: `标题“${text}”与${line === undefined ? '前面' : `第${line}行`}的标题相同`,
            should: '各不相同',
            mend: '改写其中一个，或把两节合并',
          },
        ];
      });
    });
  },
};
