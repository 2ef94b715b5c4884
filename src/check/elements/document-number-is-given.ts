import type { Rule } from '../rule.ts';

/**
 * A circular has its 发文字号 (GB/T 9704-2012, 7.2.5). Others can cite one without a number only by its title, and titles
 * of a campaign are alike.
 */
export const documentNumberIsGiven: Rule = {
  strength: 'usual',
  clause: 'GB/T 9704-2012 7.2.5',
  about: '公文有发文字号。没有文号的公文，别处引用时只能写标题，而同一专项行动的标题大同小异。',
  find({ file, meta }) {
    if (meta.documentNumber) return [];
    return [
      {
        file,
        reason: '没有“发文字号”，公文一般应编发文字号',
        mend: '如原文有发文字号，补写“发文字号”；原文确无的，不必处理',
      },
    ];
  },
};
