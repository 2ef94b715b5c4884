import type { Rule } from '../rule.ts';

/** Numbers are given year by year, and a circular has its own on the day it is dated. */
export const numberIsOfIssueYear: Rule = {
  strength: 'usual',
  clause: 'GB/T 9704-2012 7.2.5',
  about: '发文字号的年份与成文日期的年份相同。不同的，多半是沿用了上年的文稿。',
  find({ file, meta }) {
    const { documentNumber, issueDate, places } = meta;
    const year = Number(issueDate.slice(0, 4));
    if (!documentNumber || documentNumber.year === year) return [];
    return [
      {
        file,
        place: places.documentNumber,
        reason: `发文字号的年份是${documentNumber.year}，成文日期在${year}年`,
        should: '一致',
        mend: '核对发文字号和成文日期',
      },
    ];
  },
};
