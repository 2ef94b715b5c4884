import type { Rule } from '../rule.ts';

/** Who issues a circular signs it. Minutes are not signed. */
export const signatureIsGiven: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.3.5',
  about: '公文署发文机关的名称。写“落款: 无”的，正文之下只有日期，读者不知道是谁的意思。',
  find({ file, meta }) {
    const { signature, kind, format, places } = meta;
    if (signature === undefined || signature.length > 0 || kind === '纪要' || format === '纪要') return [];
    return [
      {
        file,
        place: places.signature,
        reason: '没有署名',
        should: '署发文机关的名称',
        mend: '删去“落款: 无”；原文确无署名的，不必处理',
      },
    ];
  },
};
