import type { Rule } from '../rule.ts';

/** 密级 is one of three, with ★ and the period after it where there is one (GB/T 9704-2012, 7.2.2). */
export const classificationIsStandard: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.2.2',
  about: '密级是绝密、机密、秘密三种之一，保密期限写在“★”之后。',
  find({ file, meta }) {
    const { classification, places } = meta;
    if (classification === undefined || /^(?:绝密|机密|秘密)(?:★\S+)?$/u.test(classification)) return [];
    return [
      {
        file,
        place: places.classification,
        reason: `密级写的是“${classification}”，应是绝密、机密或秘密，保密期限写在“★”之后`,
        mend: '如 秘密★1年',
      },
    ];
  },
};
