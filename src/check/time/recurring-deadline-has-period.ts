import { campaignOf } from '../../corpus/campaign-of.ts';
import type { Rule } from '../rule.ts';

/** Something due every month is due until when? */
export const recurringDeadlineHasPeriod: Rule = {
  strength: 'practice',
  about: '每月、每季报送的，写明“起止”，或者所属的专项行动有起止，否则不知道报到哪一期为止。',
  find(circular, { deadlines }, corpus) {
    if (circular.meta.period || campaignOf(circular, corpus)?.period) return [];
    return deadlines
      .filter(({ due }) => due.type === 'recurring' && PERIODIC.has(due.frequency.type))
      .map(({ matter, dueText, source }) => ({
        file: source.file,
        place: source.position,
        reason: `“${matter}”${dueText}报送，没有写从何时到何时`,
        should: '有起止',
        mend: '在公文或专项行动中写明“起止”',
      }));
  },
};

const PERIODIC = new Set(['monthly', 'quarterly']);
