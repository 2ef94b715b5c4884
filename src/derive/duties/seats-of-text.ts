import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import { LEADER, type Seat } from './seat.ts';
import { workingGroups } from './working-groups.ts';

/**
 * The seats in the sentences of a `:::机构` as circulars write them: `…任组长，…任副组长；成员由…组成。下设办公室，设在…，
 * 办公室主任由…兼任。` and `成立宣传教育（…）、监测预警（…）2个专项小组`.
 */
export function seatsOfText(text: string): Seat[] {
  return splitOutsideBrackets(text, '。；').flatMap((sentence) => {
    const groups = workingGroups(sentence);
    if (groups.length > 0) return groups;
    const members = membersIn(sentence);
    const outside = members ? sentence.slice(0, members.start) + sentence.slice(members.end) : sentence;
    return [
      ...splitOutsideBrackets(outside, '，').flatMap((clause) => seatsOfClause(clause, sentence)),
      ...seatOf(members),
    ];
  });
}

interface Members {
  seat: Seat;
  start: number;
  end: number;
}

/** `成员由…组成`, `工作人员由…相关人员组成`: the list may hold commas. */
function membersIn(sentence: string): Members | null {
  const head = sentence.match(/(成员|工作人员|组员)(?:单位)?(?:由|包括)/u);
  if (head?.index === undefined) return null;
  const start = head.index + head[0].length;
  const composed = sentence.indexOf('组成', start);
  const end = composed < 0 ? sentence.length : composed;
  const list = sentence.slice(start, end).replace(PERSONNEL, '');
  return { seat: { name: head[1]!, holders: [{ role: '责任', list }] }, start: head.index, end };
}

function seatOf(members: Members | null): Seat[] {
  return members ? [members.seat] : [];
}

function seatsOfClause(clause: string, sentence: string): Seat[] {
  const named = clause.match(TITLE_LAST) ?? clause.match(TITLE_FIRST);
  const { title, holder } = named?.groups ?? {};
  if (title && holder) return [{ name: title, holders: [{ role: '牵头', list: holder }], matter: clause }];
  const members = clause.match(MEMBERS_LAST)?.groups?.members;
  if (members) return [{ name: '成员', holders: [{ role: '责任', list: members.replace(PERSONNEL, '') }] }];
  const place = clause.match(/设在(?<place>.+)$/u)?.groups?.place;
  if (!place || !sentence.includes('办公室')) return [];
  const work = sentence.match(/负责(?!人|同志).*$/su)?.[0];
  return [{ name: '办公室', holders: [{ role: '责任', list: place }], matter: work ?? clause }];
}

const TITLE_LAST = new RegExp(`^由?(?<holder>.+?)(?:同志)?(?:担任|兼任|任|为)(?<title>${LEADER})$`, 'u');
const TITLE_FIRST = new RegExp(`^(?<title>${LEADER})(?:由|为|：)(?<holder>.+?)(?:同志)?(?:担任|兼任)?$`, 'u');

const MEMBERS_LAST = /^由?(?<members>.+?)(?:担任|为|任)成员(?:单位)?$/u;

/** The people of an organ stand for it: 相关人员, 主要负责同志. */
export const PERSONNEL = /等?(?:单位|部门)?(?:的)?(?:相关|有关|分管|主要)?(?:人员|负责(?:人|同志)?|领导)$/u;
