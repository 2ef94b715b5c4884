import { chineseDate } from '../../circular/chinese-date.ts';
import { citedDocument } from '../cited-document.ts';
import type { Rule } from '../rule.ts';

/** Nothing can be based on what is dated later. */
export const citedDocumentIsEarlier: Rule = {
  strength: 'practice',
  about: '所引文件的日期不晚于本公文的成文日期。晚于的，是引错了文件，或者写错了日期。',
  find({ meta }, { citations }, corpus) {
    return citations.flatMap(({ target, source }) => {
      const date = citedDocument(target, corpus)?.date;
      if (date === undefined || date <= meta.issueDate) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `所引文件的日期是${chineseDate(date)}，本公文成文于${chineseDate(meta.issueDate)}`,
          should: '引用此前的文件',
          mend: '核对所引的文件和“成文日期”',
        },
      ];
    });
  },
};
