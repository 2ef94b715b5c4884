import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 不在 before a verb that goes on or comes back is 不再. */
export const againIsWrittenZai: Rule = {
  strength: 'must',
  clause: '《国家通用语言文字法》',
  about: '表示“不继续、不重复”用“不再”，不用“不在”。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /不在(?=(?:扩散|蔓延|反弹|新增|出现|增加|受理|保留|适用|重复|单独|另行|执行|承担|作为)(?![地时期中点日处内的]|范围|之列|名单|机构|岗位|单位|人员|计划))/gu,
      say: () => ({
        reason: '“不在”之后是动词',
        should: '写作“不再”',
        mend: '改为“不再”',
        replacement: '不再',
      }),
    });
  },
};
