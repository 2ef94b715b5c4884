import type { Rule } from '../rule.ts';
import { headingOf, siblingSections } from '../sibling-sections.ts';

/** What is divided is divided in two at least: a lone （一） says that a （二） was forgotten, or that nothing was divided. */
export const headingHasSiblings: Rule = {
  strength: 'practice',
  about: '同一层次至少有两个标题。只有（一）而没有（二）的，或是漏写，或是不必分层。',
  find(circular) {
    return siblingSections(circular)
      .filter(({ parent, sections }) => parent && sections.length === 1 && !isNumberedOn(parent.children))
      .map(({ part, sections: [section] }) => ({
        file: part.file,
        place: section!.heading.position,
        reason: `“${headingOf(section!)}”是这一层次唯一的标题`,
        should: '至少有两个，或者不分层',
        mend: '补写其余的标题，或删去这个标题',
      }));
  },
};

/** Numbered targets go on with the ordinals of the sections beside them. */
function isNumberedOn(blocks: readonly { type: string; numbered?: boolean }[]): boolean {
  return blocks.some((block) => block.type === 'targetList' && block.numbered);
}
