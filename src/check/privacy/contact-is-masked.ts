import type { Rule } from '../rule.ts';

/**
 * Says so where a contact prints on the papers and does not stand on the site: names and telephone numbers are
 * published only where the drafter says 公开: 是.
 */
export const contactIsMasked: Rule = {
  strength: 'practice',
  about: '联系人和电话印在公文上，不在网页上显示；要公开的，起草人自己写明。',
  find({ file, meta }) {
    if (!meta.contact || meta.contact.public) return [];
    return [
      {
        file,
        place: meta.places.contact,
        reason: '联系人和电话印在公文上（包括网站上供下载的公文），不在网页上显示',
        mend: '如需在网页上显示，在“联系”中写明“公开: 是”；如公文上也不宜公开，改写为办公电话或删去',
      },
    ];
  },
};
