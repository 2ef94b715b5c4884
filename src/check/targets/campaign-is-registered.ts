import { campaignOf } from '../../corpus/campaign-of.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

/** 专项行动 names a file under `campaigns/`. Otherwise the circular is missing from its campaign's page and tree. */
export const campaignIsRegistered: Rule = {
  strength: 'practice',
  about: '“专项行动”写的是 campaigns/ 中登记的行动，否则公文不会出现在专项行动的页面上。',
  find(circular, _facts, corpus) {
    const { campaign, places } = circular.meta;
    if (campaign === undefined || campaignOf(circular, corpus)) return [];
    const nearest = nearestName(
      campaign,
      corpus.campaigns.map(({ id }) => id),
    );
    return [
      {
        file: circular.file,
        place: places.campaign,
        reason: `专项行动“${campaign}”没有登记，应为 campaigns/ 中某个文件的名称`,
        mend:
          nearest === undefined
            ? `建立 campaigns/${campaign}.yaml，或删去“专项行动”`
            : `是否应为“${nearest}”？`,
      },
    ];
  },
};
