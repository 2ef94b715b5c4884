import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Words that are typed for others of the same sound or shape, each wrong in any sentence. */
export const wordIsAsMeant: Rule = {
  strength: 'must',
  clause: '《国家通用语言文字法》',
  about: '没有同音字、形近字造成的错词。这里只列在任何句子里都不对的写法。',
  find(circular) {
    return findWritten(circular, {
      pattern: SLIPS,
      say: ([written]) => ({
        reason: `“${written}”是常见的错写`,
        should: `写作“${RIGHT.get(written)!}”`,
        mend: `改为“${RIGHT.get(written)!}”`,
        replacement: RIGHT.get(written)!,
      }),
    });
  },
};

const RIGHT: ReadonlyMap<string, string> = new Map([
  ['赚外块', '赚外快'],
  ['落实实处', '落到实处'],
  ['布署', '部署'],
  ['防犯', '防范'],
  ['按装', '安装'],
  ['按排', '安排'],
  ['幅射', '辐射'],
  ['松驰', '松弛'],
  ['震憾', '震撼'],
  ['追朔', '追溯'],
  ['必须品', '必需品'],
  ['急待解决', '亟待解决'],
  ['公布于众', '公之于众'],
  ['反应情况', '反映情况'],
  ['一如继往', '一如既往'],
  ['再接再励', '再接再厉'],
  ['重蹈复辙', '重蹈覆辙'],
  ['入不付出', '入不敷出'],
  ['既往不究', '既往不咎'],
  ['相形见拙', '相形见绌'],
  ['沾污', '玷污'],
  ['予防', '预防'],
  ['竟争', '竞争'],
  ['暴光', '曝光'],
  ['贯彻落时', '贯彻落实'],
  ['切时可行', '切实可行'],
  ['因地置宜', '因地制宜'],
  ['各施其职', '各司其职'],
  ['各行其事', '各行其是'],
  ['无耐之举', '无奈之举'],
  ['严惩不怠', '严惩不贷'],
  ['责无旁代', '责无旁贷'],
  ['行之有郊', '行之有效'],
]);

const SLIPS = new RegExp([...RIGHT.keys()].join('|'), 'gu');
