import type { Rule } from '../rule.ts';

/** Nothing of a classified circular is in the site's output; who waits for it there should know. */
export const classifiedStaysOffSite: Rule = {
  strength: 'practice',
  about: '涉密公文不进入网站。等着在网站上看到它的人应当知道。',
  find({ file, meta }) {
    if (meta.classification === undefined) return [];
    return [
      {
        file,
        place: meta.places.classification,
        reason: `密级为“${meta.classification}”，生成网站时不收录，网页、检索、数据和下载中都没有它`,
        mend: '需要文件的，用 chengwen render 单独生成',
      },
    ];
  },
};
