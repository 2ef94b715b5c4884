import { partsOf } from '../../circular/parts.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 附件4 where there are three. Attachments of cited documents are left alone. */
export const attachmentNumberExists: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.3.4',
  about: '正文提到的附件号都有对应的附件。',
  find(circular) {
    const most = Math.max(
      ...partsOf(circular).map((part) => (part.type === 'form' ? 0 : part.attachments.length)),
    );
    return findWritten(circular, {
      pattern: /(?<![》）〕号的])附[件表](\d{1,2})(?!-\d)/gu,
      own: true,
      say: ([written, number]) =>
        Number(number) <= most
          ? undefined
          : {
              reason: `提到“${written}”，本公文${most === 0 ? '没有附件' : `只有${most}个附件`}`,
              should: '有这个附件',
              mend: '改正附件号，或在“附件”中补列',
            },
    });
  },
};
