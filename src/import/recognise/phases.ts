import type { SourceText } from '../source-text.ts';
import { tell } from './context.ts';
import { isoDate } from './dates.ts';
import type { Mark, MarkContext } from './mark.ts';

const YEAR = String.raw`(?:(\d{4})年)?`;
const DAY = String.raw`(?:(\d{1,2})日|(上旬|中旬|下旬))`;
const DATE = String.raw`${YEAR}(\d{1,2})月${DAY}`;
/** Its end may leave out the month as well as the year. */
const END = String.raw`${YEAR}(?:(\d{1,2})月)?${DAY}`;
const PERIOD = `${DATE}(?:(?:至|到|—|－|-|~|～)${END})?`;
/** `5月20日至7月31日为全面排查阶段`, `全面排查阶段（5月20日至7月31日）` */
const PATTERNS = [
  new RegExp(`(?<period>${PERIOD})为(?<name>\\p{Script=Han}{2,12})阶段`, 'gu'),
  new RegExp(`(?<name>\\p{Script=Han}{2,12})阶段[（(](?<period>${PERIOD})[）)]`, 'gu'),
];

/** The phases whose name and period a text states. */
export function phasesIn(source: SourceText, context: MarkContext): Mark[] {
  return PATTERNS.flatMap((pattern) =>
    [...source.text.matchAll(pattern)].flatMap((match): Mark[] => {
      const { period = '', name: written = '' } = match.groups ?? {};
      const name = written.replace(/^第[一二三四五六七八九]/u, '') || written;
      const from = match.index + match[0].indexOf(period);
      const ends = endsOf(period, Number(context.issueDate?.slice(0, 4)) || undefined);
      if (!ends) {
        tell(context, 'ask', '阶段', `“${match[0]}”像是一个阶段，起止日期定不下来`, {
          text: source,
          index: from,
        });
        return [];
      }
      tell(context, 'sure', '阶段', `${name}：${ends.start}至${ends.end}`, { text: source, index: from });
      const to = from + period.length;
      return [{ from, to, mark: (children) => ({ type: 'phase', name, ...ends, children }) }];
    }),
  );
}

const ONCE = new RegExp(`^${PERIOD}$`, 'u');

function endsOf(period: string, issued: number | undefined): { start: string; end: string } | undefined {
  const match = ONCE.exec(period);
  if (!match) return undefined;
  const [, year, month, day, third, toYear, toMonth, toDay, toThird] = match;
  const startYear = Number(year ?? issued);
  if (!startYear) return undefined;
  const isSingle = toDay === undefined && toThird === undefined;
  if (isSingle && third === undefined) return undefined;
  const start = isoDate(startYear, Number(month), day ? Number(day) : FIRST[third!]!);
  const endYear = Number(toYear ?? startYear);
  const endMonth = Number(toMonth ?? month);
  const last = isSingle ? third : toThird;
  const end = isoDate(endYear, endMonth, toDay ? Number(toDay) : lastDay(last!, endYear, endMonth));
  return start && end && start <= end ? { start, end } : undefined;
}

const FIRST: Readonly<Record<string, number>> = { 上旬: 1, 中旬: 11, 下旬: 21 };

function lastDay(third: string, year: number, month: number): number {
  if (third !== '下旬') return third === '上旬' ? 10 : 20;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
