import type { Rule } from '../rule.ts';

/**
 * A circular states its 公开方式. Where it does not, the site's default decides whether its text is published, and the
 * drafter should know that.
 */
export const publicityIsStated: Rule = {
  strength: 'practice',
  clause: '《政府信息公开条例》第十六条',
  about: '公文写明公开方式。不写的，按网站的缺省公开方式处理，起草人应当知道。',
  find({ file, meta }, _facts, { site }) {
    if (meta.publicity) return [];
    return [
      {
        file,
        reason: `没有写明“公开方式”，按 site.yaml 的缺省公开方式“${site.defaultPublicity}”处理`,
        mend: '补写“公开方式”：主动公开、依申请公开或不予公开',
      },
    ];
  },
};
