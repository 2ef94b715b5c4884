import type { Rule } from '../rule.ts';

/** The last line of a circular says who printed it and when. A letter's imprint has no such line. */
export const imprintIsGiven: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.4.3',
  about: '版记编排印发机关和印发日期。信函格式的版记不加印发机关和印发日期，纪要可以不写。',
  find({ file, meta }) {
    if (meta.printing || meta.format === '信函' || OTHER_FORMS.has(meta.kind)) return [];
    return [
      {
        file,
        reason: '没有写“印发”，版记里没有印发机关和印发日期',
        should: '写明',
        mend: '补写“印发: {机关: …, 日期: …}”；原文确无版记的，不必处理',
      },
    ];
  },
};

const OTHER_FORMS = new Set(['纪要']);
