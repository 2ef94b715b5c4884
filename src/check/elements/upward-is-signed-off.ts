import type { Rule } from '../rule.ts';

/** Who signs off a paper to a superior stands beside its number. */
export const upwardIsSignedOff: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.2.6',
  about: '上行文（请示、报告、议案）标注签发人姓名；联合行文的，每个发文机关各有一位签发人。',
  find({ file, meta }) {
    const { kind, signatories, issuers, places } = meta;
    if (!UPWARD.has(kind)) return [];
    if (signatories.length === 0)
      return [
        { file, place: places.kind, reason: `${kind}是上行文，没有写“签发人”`, should: '标注签发人姓名' },
      ];
    if (signatories.length >= issuers.length) return [];
    return [
      {
        file,
        place: places.signatories,
        reason: `发文机关有${issuers.length}个，签发人只有${signatories.length}位`,
        should: '按发文机关的顺序逐个写明',
      },
    ];
  },
};

const UPWARD = new Set(['请示', '报告', '议案']);
