import type { Rule } from '../rule.ts';

/** 关于…的 joins issuer, subject and kind. */
export const titleStatesSubject: Rule = {
  strength: 'usual',
  clause: '《党政机关公文处理工作条例》第九条',
  about: '标题写明事由，用“关于……的”连接发文机关、事由和文种。',
  find({ file, meta }) {
    const { title, kind, places } = meta;
    if (!KINDS.has(kind) || /关于.+的[^的]+$/u.test(title)) return [];
    return [
      {
        file,
        place: places.title,
        reason: '标题没有用“关于……的”写明事由',
        should: `写作“……关于……的${kind}”`,
      },
    ];
  },
};

/** Of the other kinds some are titled by issuer and kind alone. */
const KINDS = new Set(['通知', '意见', '函', '请示', '批复', '通报']);
