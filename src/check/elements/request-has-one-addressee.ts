import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { Rule } from '../rule.ts';

/** Who is asked by two superiors at once may be answered in two ways. */
export const requestHasOneAddressee: Rule = {
  strength: 'must',
  clause: '《党政机关公文处理工作条例》第十五条',
  about: '请示只主送一个上级机关，需要同时送其他机关的，用抄送。',
  find({ file, meta }) {
    const { kind, addressees, places } = meta;
    if (kind !== '请示') return [];
    const organs = addressees.flatMap((list) => splitOutsideBrackets(list, '、，'));
    if (organs.length <= 1) return [];
    return [
      {
        file,
        place: places.addressees,
        reason: `请示主送了${organs.length}个机关`,
        should: '只主送一个上级机关',
        mend: '其他机关写在“抄送”中',
      },
    ];
  },
};
