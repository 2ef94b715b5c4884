import { campaignOf } from '../../corpus/campaign-of.ts';
import { LEVELS } from '../../corpus/types.ts';
import { citedDocument } from '../cited-document.ts';
import type { Rule } from '../rule.ts';

/** A circular of a campaign names what it carries out: a document of its campaign from a level above. */
export const campaignBasisIsCited: Rule = {
  strength: 'practice',
  about: '专项行动的公文引用上级的部署文件，读者才知道依据，网站才能排出上下级的关系。',
  find(circular, { citations }, corpus) {
    const campaign = campaignOf(circular, corpus);
    const level = corpus.regions.get(circular.meta.region)?.level;
    if (!campaign || level === undefined) return [];
    const above = campaign.documents.filter((each) => LEVELS.indexOf(each.level) < LEVELS.indexOf(level));
    const documents = new Set(above.map(({ document }) => document));
    if (documents.size === 0) return [];
    const isCited = citations.some(
      ({ number, target }) =>
        (number !== undefined && documents.has(number)) ||
        (target?.type === 'circular' && documents.has(target.slug)) ||
        (target?.type === 'document' && documents.has(citedDocument(target, corpus)?.number ?? '')),
    );
    if (isCited) return [];
    return [
      {
        file: circular.file,
        reason: `没有引用“${campaign.name}”的上级文件`,
        should: '写明依据',
        mend: `如“${above.at(-1)!.document}”`,
      },
    ];
  },
};
