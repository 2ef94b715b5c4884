import type { Rule } from '../rule.ts';

/**
 * Says so where a contact prints on the office's papers and stands nowhere on the site: names and telephone numbers are
 * published only where the drafter says 公开: 是.
 */
export const contactIsMasked: Rule = {
  strength: 'practice',
  about: '联系人和电话只印在本单位的公文上，不上网站；要公开的，起草人自己写明。',
  find({ file, meta }) {
    if (!meta.contact || meta.contact.public) return [];
    return [
      {
        file,
        place: meta.places.contact,
        reason: '联系人和电话只印在本单位的公文上，网站的网页和供下载的文件上都没有',
        mend: '如需在网站上公开，在“联系”中写明“公开: 是”',
      },
    ];
  },
};
