import type { Rule } from '../rule.ts';
import { headingOf, siblingSections } from '../sibling-sections.ts';

/** A heading with nothing below it: its text was lost, or it is no heading. */
export const sectionHasText: Rule = {
  strength: 'practice',
  about: '每个标题之下都有文字。没有的，或是正文漏了，或是把一句话误作标题。',
  find(circular) {
    return siblingSections(circular).flatMap(({ part, sections }) =>
      sections
        .filter(({ children }) => children.length === 0)
        .map((section) => ({
          file: part.file,
          place: section.heading.position,
          reason: `标题“${headingOf(section)}”之下没有文字`,
          should: '有正文',
          mend: '补写正文；不是标题的，删去 #',
        })),
    );
  },
};
