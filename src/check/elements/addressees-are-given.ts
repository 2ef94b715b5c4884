import type { Rule } from '../rule.ts';

/** What is sent has somebody to whom it is sent; announcements to the public have not. */
export const addresseesAreGiven: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.3.2',
  about:
    '通知、意见、通报、请示、报告、批复、函、议案编排主送机关。公告、通告、公报、决议、命令（令）、纪要没有主送机关。',
  find({ file, meta }) {
    const { kind, addressees, imprintAddressees } = meta;
    if (!SENT.has(kind) || addressees.length > 0 || imprintAddressees.length > 0) return [];
    return [{ file, reason: `${kind}没有写“主送”`, should: '写明主送机关' }];
  },
};

const SENT = new Set(['通知', '意见', '通报', '请示', '报告', '批复', '函', '议案']);
