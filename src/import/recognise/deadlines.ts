import type { Deadline, Due } from '../../circular/types.ts';
import type { SourceText } from '../source-text.ts';
import { tell } from './context.ts';
import { isoDate } from './dates.ts';
import type { Mark, MarkContext } from './mark.ts';

/**
 * The deadlines in a text that are beyond doubt: a day, or how often, in a clause that says that something is to be
 * reported. A day without such a clause is asked about.
 */
export function deadlinesIn(source: SourceText, context: MarkContext): Mark[] {
  return [...byDay(source, context), ...byMonth(source, context), ...byManner(source, context)];
}

const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:之前|以前|前)/gu;
const REPORTS =
  /报送|上报|报告|反馈|提交|报备|备案|汇总|报(?=[\p{Script=Han}（）]{0,16}(?:办|局|委|厅|部|处|组|中心|府|院|会)(?:备案|[，。；、（]|$))/u;

function byDay(source: SourceText, context: MarkContext): Mark[] {
  return [...source.text.matchAll(DAY)].flatMap((match): Mark[] => {
    const [written, year, month, day] = match;
    const to = match.index + written.length;
    const place = { text: source, index: match.index };
    const clause = clauseFrom(source.text, to);
    if (!REPORTS.test(clause)) {
      tell(context, 'ask', '时限', `“${written}”像是一个时限，请核对是否标作 :时限`, place);
      return [];
    }
    const date = isoDate(Number(year ?? context.issueDate?.slice(0, 4)), Number(month), Number(day));
    if (!date || (context.issueDate && date < context.issueDate)) {
      tell(context, 'ask', '时限', `“${written}”是哪一年的日期定不下来，没有标出`, place);
      return [];
    }
    return [deadline(source, context, match.index, to, { type: 'date', date }, clause)];
  });
}

const MONTHLY = /每月(?:(底|末)|(\d{1,2})日)(?:之前|以前|前)?|每季度?(?:底|末)(?:前)?/gu;

function byMonth(source: SourceText, context: MarkContext): Mark[] {
  return [...source.text.matchAll(MONTHLY)].flatMap((match): Mark[] => {
    const to = match.index + match[0].length;
    const clause = clauseFrom(source.text, to);
    if (!REPORTS.test(clause)) return [];
    const day = match[2] === undefined ? ('end' as const) : Number(match[2]);
    if (typeof day === 'number' && (day < 1 || day > 31)) return [];
    const due: Due = {
      type: 'recurring',
      frequency: match[0].startsWith('每季') ? { type: 'quarterly' } : { type: 'monthly', day },
    };
    return [deadline(source, context, match.index, to, due, clause)];
  });
}

const MANNER = /(立即|随时|定期|及时)(?:向[^，。；、]{2,24}?)?(?:报送|上报|报告|通报)/gu;
const MANNERS = { 立即: 'immediate', 随时: 'anytime', 定期: 'regularly', 及时: 'promptly' } as const;

function byManner(source: SourceText, context: MarkContext): Mark[] {
  return [...source.text.matchAll(MANNER)].map((match) => {
    const to = match.index + match[0].length;
    const type = MANNERS[match[1] as keyof typeof MANNERS];
    const due: Due = { type: 'recurring', frequency: { type } };
    const said = match[0] + /^[^，。；]{0,60}/u.exec(source.text.slice(to))![0];
    return deadline(source, context, match.index, to, due, said);
  });
}

/** What follows up to the end of the sentence. */
function clauseFrom(text: string, from: number): string {
  return /^[^。；]{0,160}/u.exec(text.slice(from))![0];
}

function deadline(
  source: SourceText,
  context: MarkContext,
  from: number,
  to: number,
  due: Due,
  clause: string,
): Mark {
  const before = source.text.slice(0, from);
  const holders = context.holders ?? holdersIn(before);
  const reportTo = recipientIn(clause);
  const matter = matterIn(before, clause);
  const says: Omit<Deadline, 'type' | 'children'> = {
    due,
    ...(holders !== undefined && { holders }),
    ...(matter !== undefined && { matter }),
    ...(reportTo !== undefined && { reportTo }),
    forms: [],
    contents: [],
  };
  const words = [
    source.text.slice(from, to),
    ...(holders ? [`单位 ${holders}`] : []),
    ...(matter ? [`事项 ${matter}`] : []),
    ...(reportTo ? [`报送 ${reportTo}`] : []),
  ].join('，');
  tell(context, 'sure', '时限', words, { text: source, index: from });
  if (!holders || !matter)
    tell(
      context,
      'ask',
      '时限',
      `“${source.text.slice(from, to)}”请补写${[...(holders ? [] : ['单位']), ...(matter ? [] : ['事项'])].join('、')}`,
      { text: source, index: from },
    );
  return { from, to, mark: (children) => ({ type: 'deadline', ...says, children }) };
}

/** Who must: the last of the organs at the head of a sentence or clause that are told to do something. */
function holdersIn(before: string): string | undefined {
  const subjects = before.matchAll(
    /(?:^|[。；，]|[一二三四五六七八九]是)(?:请)?((?:各|市|区|县|省|镇|街道)[\p{Script=Han}（）、]{1,40}?)(?=要|应当|应|须|必须|请|可|将|认真|抓紧|尽快|于|对|在|每|按|根据|结合|$)/gu,
  );
  return [...subjects].findLast(([, subject]) => ORGANS.test(subject!))?.[1];
}

const ORGANS = /(?:府|办|局|委|厅|部|处|组|中心|院|会|单位|部门|机构|区|县|市|镇|乡|街道|[）)])$/u;

/** To whom, after the verb. */
function recipientIn(clause: string): string | undefined {
  const match =
    /(?:向([\p{Script=Han}]{2,24}?)(?:报送|上报|报告|通报))|(?:报送|上报|报告|反馈|提交|报)(?:至|给)?([\p{Script=Han}（）]{2,30}?(?:办公室|办|局|委|厅|部|处|组|中心|府|院|会))(?=备案|汇总|[，。；、（]|$)/u.exec(
      clause,
    );
  return match?.[1] ?? match?.[2];
}

/** What is to be reported: 将…报送, or what the words before the date name. */
function matterIn(before: string, clause: string): string | undefined {
  const taken =
    /^[，]?(?:将|把)((?:[^，。；（）《》]|（[^（）]*）|《[^《》]*》){2,80}?)(?:一并)?(?:报送|上报|报|反馈|提交)/u.exec(
      clause,
    )?.[1];
  if (taken !== undefined) return taken.replaceAll(/（[^（）]*）/gu, '');
  const object = /^(?:立即|随时|定期|及时)(?:向\p{Script=Han}+?)?(?:报送|上报|报告|通报)(.{2,60})$/u.exec(
    clause,
  )?.[1];
  if (object !== undefined && recipientIn(clause) !== object) return object;
  const sentence = before.replace(/，?于?$/u, '');
  const made = /(?:制定|形成|起草|编制|提交|拟定|填报|填写)([\p{Script=Han}《》]{2,20})$/u.exec(
    sentence,
  )?.[1];
  if (made !== undefined) return made;
  return /于$/u.test(before)
    ? /(?:^|[，。；、])([\p{Script=Han}《》]{2,16}(?:方案|报告|总结|情况|名单|计划|台账|表))$/u.exec(
        sentence,
      )?.[1]
    : undefined;
}
