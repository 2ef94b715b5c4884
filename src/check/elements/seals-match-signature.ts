import type { Rule } from '../rule.ts';

/** Each organ of the signature has its seal (GB/T 9704-2012, 7.3.5.1). */
export const sealsMatchSignature: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.3.5.1',
  about: '每个署名机关各有一枚印章。',
  find({ file, meta }) {
    const { seals = [], signature = meta.issuers, places } = meta;
    if (seals.length === 0 || seals.length === signature.length) return [];
    return [
      {
        file,
        place: places.seals,
        reason: `“印章”有${seals.length}枚，署名机关有${signature.length}个，应一一对应`,
        mend: '按署名顺序逐个写明；打印后加盖的写“印章: 加盖”',
      },
    ];
  },
};
