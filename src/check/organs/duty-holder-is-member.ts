import { organIndex } from '../../corpus/organ-index.ts';
import type { Organ } from '../../corpus/types.ts';
import type { Rule } from '../rule.ts';

/** Who has a duty in the list of a body's members belongs to the body that the circular sets up. */
export const dutyHolderIsMember: Rule = {
  strength: 'practice',
  about: '公文成立领导小组并列出成员、又列出成员单位职责的，有职责的单位都在成员之列。',
  find({ meta }, { duties }, corpus) {
    const organs = organIndex(corpus);
    const members = new Set<string>();
    let bodies = 0;
    for (const { kind, seat, assignments } of duties) {
      if (kind !== 'group') continue;
      const seated = assignments.flatMap((each) => each.organs);
      if (seat === '成员') bodies += 1;
      for (const { organ } of seat === '成员' ? seated : []) {
        const resolved = organ === null ? undefined : organs.byId(organ);
        for (const id of resolved ? withMembers(resolved) : []) members.add(id);
      }
    }
    if (bodies === 0) return [];
    return duties
      .filter(({ kind }) => kind === 'dutyList')
      .flatMap(({ assignments, source }) =>
        assignments
          .flatMap((each) => each.organs)
          .filter(({ organ }) => organ !== null && !isMember(organs.byId(organ)))
          .map(({ name }) => ({
            file: source.file,
            place: source.position,
            reason: `“${name}”有职责，成员名单里没有它`,
            should: '列为成员',
            mend: '在成员名单中补写，或删去这项职责',
          })),
      );

    function withMembers(organ: Organ): string[] {
      return [organ.id, ...organs.members(organ).flatMap((each) => (each.organ ? [each.organ.id] : []))];
    }

    /** A body's own office carries its work out; an issuer is no member of what it sets up. */
    function isMember(organ: Organ | undefined): boolean {
      if (!organ || organ.kind === '议事协调机构' || meta.issuers.includes(organ.name)) return true;
      return withMembers(organ).some((id) => members.has(id));
    }
  },
};
