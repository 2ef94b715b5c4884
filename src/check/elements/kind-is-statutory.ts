import type { Rule } from '../rule.ts';

/** 方案 is none of the fifteen kinds: what issues it should be a 通知 with the plan as 印发件. */
export const kindIsStatutory: Rule = {
  strength: 'usual',
  clause: '《党政机关公文处理工作条例》第八条',
  about: '文种是法定的十五种之一。方案不在其中，一般由一份通知印发，方案作印发件。',
  find({ file, meta }) {
    if (meta.kind !== '方案') return [];
    return [
      {
        file,
        place: meta.places.kind,
        reason: '“方案”不是法定文种',
        should: '用通知印发',
        mend: '另写一份通知，把方案列为“印发件”；原文单独印发的，不必处理',
      },
    ];
  },
};
