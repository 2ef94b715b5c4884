import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { Seat } from './seat.ts';

const COUNT = /[一二三四五六七八九十两\d]{1,3}个([^，。；、（）]{0,12}?(?:组|专班))/u;
const VERBS = ['成立', '设立', '组建', '下设', '分设', '设置'];

/**
 * The working groups that a sentence sets up: `成立宣传教育（宣传部、金融服务中心）、监测预警（市场监管局）2个专项小组，负责…`.
 * The kind of group completes each name. Where the sentence says that the first organ of each leads, it does.
 */
export function workingGroups(sentence: string): Seat[] {
  const count = sentence.match(COUNT);
  if (count?.index === undefined) return [];
  const before = sentence.slice(0, count.index).replace(/等$/u, '');
  const verb = Math.max(...VERBS.map((each) => before.lastIndexOf(each)));
  if (verb < 0) return [];
  const after = sentence.slice(count.index + count[0].length);
  const work = after.match(/(?:分别)?(?:负责|承担).*$/su)?.[0];
  const firstLeads = /第一个单位[为是]牵头/u.test(after);
  return splitOutsideBrackets(before.slice(verb + 2).replace(/^了/u, ''), '、').map((item) => {
    const { name, members } = nameAndMembers(item);
    return {
      name: /(?:组|专班)$/u.test(name) ? name : name + count[1]!,
      holders: members === '' ? [] : [{ role: '责任', list: members }],
      firstLeads,
      ...(work !== undefined && { matter: work }),
    };
  });
}

function nameAndMembers(item: string): { name: string; members: string } {
  const open = item.indexOf('（');
  if (open < 0 || !item.endsWith('）')) return { name: item, members: '' };
  return { name: item.slice(0, open), members: item.slice(open + 1, -1) };
}
