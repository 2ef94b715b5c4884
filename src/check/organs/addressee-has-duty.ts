import { frontmatterOrgans } from '../../corpus/frontmatter-organs.ts';
import { organIndex } from '../../corpus/organ-index.ts';
import type { Organ } from '../../corpus/types.ts';
import { printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** An addressee of whom the text says nothing does not know why it was written to. */
export const addresseeHasDuty: Rule = {
  strength: 'practice',
  about: '公文布置了任务的，每个主送机关都有任务，或者正文提到它。没有的，收到公文不知道要做什么。',
  find(circular, { duties }, corpus) {
    if (duties.length === 0) return [];
    const organs = organIndex(corpus);
    const holders = new Set(
      duties.flatMap(({ assignments }) =>
        assignments.flatMap((each) =>
          each.organs.flatMap(({ organ }) => (organ === null ? [] : withMembers(organs.byId(organ)))),
        ),
      ),
    );
    let text: string | undefined;
    return frontmatterOrgans(circular, organs)
      .filter(({ key, organ }) => key === 'addressees' && organ !== null)
      .filter(({ name, organ }) => {
        if (withMembers(organ!).some((id) => holders.has(id))) return false;
        text ??= printedLines(circular)
          .filter(({ kind }) => kind !== 'title')
          .map((line) => line.text)
          .join('\n');
        return ![name, organ!.name, ...organ!.shortNames, ...organ!.aliases].some((each) =>
          text!.includes(each),
        );
      })
      .map(({ name, file, key }) => ({
        file,
        place: circular.meta.places[key],
        reason: `主送机关“${name}”在正文里没有任务`,
        should: '写明它的任务',
        mend: '在正文中写明；只需知晓的，改为抄送',
      }));

    function withMembers(organ: Organ | undefined): string[] {
      if (!organ) return [];
      return [organ.id, ...organs.members(organ).flatMap((each) => (each.organ ? [each.organ.id] : []))];
    }
  },
};
