import { partsOf } from '../../circular/parts.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** What is labelled 附件1 is not called 附表1. */
export const attachmentIsCalledFujian: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.3.4',
  about: '附件说明和附件上印的是“附件1”，正文也写“附件1”，不写“附表1”。',
  find(circular) {
    const most = Math.max(
      ...partsOf(circular).map((part) => (part.type === 'form' ? 0 : part.attachments.length)),
    );
    return findWritten(circular, {
      pattern: /附表(?=(\d{1,2}))/gu,
      own: true,
      say: ([, number]) =>
        Number(number) > most
          ? undefined
          : {
              reason: `写的是“附表${number}”，它印作“附件${most === 1 ? '' : number}”`,
              should: '称“附件”',
              mend: '改为“附件”',
              replacement: '附件',
            },
    });
  },
};
