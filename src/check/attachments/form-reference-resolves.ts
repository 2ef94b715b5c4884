import { partsOf } from '../../circular/parts.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

/** 附表 of a `:时限` names attachments of the circular: what must be returned with the report has to be at hand. */
export const formReferenceResolves: Rule = {
  strength: 'practice',
  about: '时限的“附表”是本公文的附件：要求随报告报送的表，手边要有。',
  find(circular, { deadlines }) {
    const names = new Set(partsOf(circular).flatMap((part) => (part.type === 'circular' ? [] : [part.name])));
    return deadlines.flatMap(({ forms, source }) =>
      forms
        .filter((form) => !names.has(form))
        .map((form) => {
          const nearest = nearestName(form, names);
          return {
            file: source.file,
            place: source.position,
            reason: `附表“${form}”不是本公文的附件，应为“附件”中的文件名`,
            mend: nearest === undefined ? '在“附件”中列出该表，或改正“附表”' : `是否应为“${nearest}”？`,
          };
        }),
    );
  },
};
