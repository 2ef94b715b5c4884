import type { Disagreement, OrganRef, Source } from '../../derive/types.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * The circular's own division table gives its targets to the organs that the tails and duty lists name for them, and to no
 * others: an organ that stands in one of them only does not know what it answers for.
 */
export const divisionAgreesWithText: Rule = {
  strength: 'practice',
  about: '分工表与正文一致：同一件事的牵头单位相同，列出的单位和对象两处都有。',
  find(_, { disagreements }) {
    return disagreements.flatMap((disagreement) => {
      const { table, text } = disagreement;
      const inTable = disagreement.type === 'lead' || disagreement.onlyIn === 'table';
      const [place] = inTable ? table : text;
      const [other] = inTable ? text : table;
      if (!place) return [];
      return [{ file: place.file, place: place.position, ...words(disagreement, other) }];
    });
  },
};

function words(disagreement: Disagreement, other: Source | undefined): Pick<Finding, 'reason' | 'mend'> {
  const there = other?.position ? `（${nameOf(other)}第${other.position.start.line}行）` : '';
  if (disagreement.type === 'lead') {
    const { target, leads } = disagreement;
    return {
      reason: `“${target.name}”的牵头单位，分工表为“${namesOf(leads.table)}”，正文${there}为“${namesOf(leads.text)}”，应当一致`,
      mend: '改正分工表或正文中的牵头单位',
    };
  }
  const { type, onlyIn } = disagreement;
  const [here, missing] = onlyIn === 'table' ? ['分工表', '正文'] : ['正文', '分工表'];
  if (type === 'target')
    return {
      reason: `“${disagreement.target.name}”列在${here}，${missing}${there}没有，应当一致`,
      mend: `在${missing}中补写，或从${here}中删去`,
    };
  return {
    reason: `“${disagreement.organ.name}”在${here}承担任务，${missing}${there}的同类任务没有列该单位，应当一致`,
    mend: `在${missing}中补写“${disagreement.organ.name}”，或从${here}中删去`,
  };
}

function nameOf({ file }: Source): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function namesOf(organs: readonly OrganRef[]): string {
  return organs.map(({ name }) => name).join('、');
}
