import { chinesePeriod } from '../../circular/chinese-date.ts';
import { campaignOf } from '../../corpus/campaign-of.ts';
import type { Rule } from '../rule.ts';

/** A place's campaign lies within the campaign of which it is a part. */
export const periodIsWithinCampaign: Rule = {
  strength: 'practice',
  about: '本地行动的起止在专项行动的起止之内，否则上级已经收尾，本地还在进行。',
  find(circular, _facts, corpus) {
    const { file, meta } = circular;
    const campaign = campaignOf(circular, corpus);
    if (!meta.period || !campaign?.period) return [];
    const { period } = campaign;
    if (meta.period.start >= period.start && meta.period.end <= period.end) return [];
    return [
      {
        file,
        place: meta.places.period,
        reason: `起止是${chinesePeriod(meta.period)}，“${campaign.name}”是${chinesePeriod(period)}`,
        should: '在专项行动的起止之内',
        mend: '核对“起止”',
      },
    ];
  },
};
