import { frontmatterOrgans } from '../../corpus/frontmatter-organs.ts';
import { organIndex } from '../../corpus/organ-index.ts';
import type { Organ } from '../../corpus/types.ts';
import type { Rule } from '../rule.ts';

/** Who has a duty receives the circular. Where a class is addressed whose members nobody registered, nothing can be said. */
export const dutyHolderIsAddressee: Rule = {
  strength: 'practice',
  about:
    '承担任务的机关都收到公文：在主送、抄送或者版记主送之列，或者属于其中一类。类别的成员没有登记的，不作判断。',
  find(circular, { duties }, corpus) {
    const { meta, file } = circular;
    const organs = organIndex(corpus);
    const exact = meta.imprintAddressees.length > 0;
    const listed = frontmatterOrgans(circular, organs).filter(({ key }) =>
      exact ? key === 'imprintAddressees' : key === 'addressees' || key === 'copies',
    );
    const isOpen = listed.some(
      ({ organ }) => organ === null || (organ.kind === '类别' && organ.members.length === 0),
    );
    if (listed.length === 0 || (isOpen && !exact)) return [];
    const reached = new Set(
      frontmatterOrgans(circular, organs)
        .filter(({ key }) => key !== 'printing')
        .flatMap(({ organ }) => (organ ? withMembers(organ) : [])),
    );
    const told = new Set<string>();
    return duties.flatMap(({ kind, assignments, source }) =>
      (kind === 'group' ? [] : assignments.flatMap((each) => each.organs)).flatMap(({ name, organ: id }) => {
        const organ = id === null ? undefined : organs.byId(id);
        if (!organ || told.has(organ.id) || NOT_ADDRESSED.has(organ.kind)) return [];
        if (withMembers(organ).some((each) => reached.has(each))) return [];
        told.add(organ.id);
        return [
          {
            file: source.file,
            place: source.position,
            reason: `“${name}”承担任务，不在${exact ? '“版记主送”' : '“主送”“抄送”'}之列`,
            should: '收到公文',
            mend: `在 ${file} 中补写，或改正这里的单位`,
          },
        ];
      }),
    );

    function withMembers(organ: Organ): string[] {
      return [organ.id, ...organs.members(organ).flatMap((each) => (each.organ ? [each.organ.id] : []))];
    }
  },
};

/** A body that the circular itself sets up cannot be addressed; a class of others is reached through them. */
const NOT_ADDRESSED = new Set(['议事协调机构', '类别', '党委']);
