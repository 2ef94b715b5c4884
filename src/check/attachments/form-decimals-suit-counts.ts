import { formsOf } from '../../circular/parts.ts';
import { formLeaves } from '../form-leaves.ts';
import type { Rule } from '../rule.ts';

/** Heads are counted whole. */
export const formDecimalsSuitCounts: Rule = {
  strength: 'practice',
  about: '人数、户数等整数不要求保留小数。“所有数字均保留两位小数”对整数列行不通。',
  find(circular) {
    return formsOf(circular).flatMap((form) => {
      const count = formLeaves(form).find(({ content }) => content.type === 'integer');
      if (!count) return [];
      return form.notes.flatMap((note, index) => {
        if (
          !/(?:所有|全部|各项|均).{0,8}(?:数字|数据|数值)?.{0,4}保留.{0,6}小数|所有数字.{0,10}小数/u.test(
            note,
          )
        )
          return [];
        return [
          {
            file: form.file,
            place: form.places?.[`notes.${index}`],
            reason: `说明要求所有数字保留小数，“${count.title}”是整数`,
            should: '只对金额保留小数',
            mend: '改为“金额保留两位小数，其余填整数”',
          },
        ];
      });
    });
  },
};
