import type { Rule } from '../rule.ts';

/** The title's last word is the kind. Minutes and orders have titles of their own form. */
export const titleEndsInKind: Rule = {
  strength: 'must',
  clause: '《党政机关公文处理工作条例》第九条',
  about:
    '标题由发文机关名称、事由和文种组成，最后是文种，与“文种”所写的一致。纪要和命令（令）的标题另有写法。',
  find({ file, meta }) {
    const { title, kind, places } = meta;
    if (OTHER_FORMS.has(kind) || title.replace(TRIAL, '').endsWith(kind)) return [];
    return [
      {
        file,
        place: places.title,
        reason: `文种是“${kind}”，标题不以“${kind}”结尾`,
        should: '一致',
        mend: '改正标题或“文种”',
      },
    ];
  },
};

const OTHER_FORMS = new Set(['纪要', '命令', '令', '公报']);
const TRIAL = /[（(](?:试行|暂行|修订|代拟稿|草案|征求意见稿)[）)]$/u;
