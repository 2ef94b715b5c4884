import type { Due, IsoDate } from '../circular/types.ts';

/**
 * What the words of a 完成时限 mean: a date (`2018年6月底`, `7月31日前`, `2018年5月至7月`: the last day that they allow), a
 * recurrence (`每月25日前`, `每季度末`, `立即`), or working days (`印发后5个工作日内`). A date without a year is the first
 * such day from the issue date on. Null for all else: 长期坚持, 6月前, a day that no month has.
 */
export function writtenDue(text: string, issueDate: IsoDate): Due | null {
  const words = text.replace(/\s/gu, '').replace(/(?:以前|之前|前|以内|之内|内|完成|前完成)$/u, '');
  const days = words.match(/^(?:.{0,8}(?:起|后))?(\d{1,3})个工作日$/u)?.[1];
  if (days !== undefined) return { type: 'workingDays', days: Number(days) };
  return recurrence(words) ?? lastDay(words, text, issueDate);
}

function recurrence(words: string): Due | null {
  const day = Number(words.match(/^每月(\d{1,2})[日号]$/u)?.[1]);
  if (day >= 1 && day <= 31) return { type: 'recurring', frequency: { type: 'monthly', day } };
  if (/^每(?:个)?月(?:月?[底末])?$/u.test(words))
    return { type: 'recurring', frequency: { type: 'monthly', day: 'end' } };
  if (/^每(?:个)?季(?:度)?[底末]?$/u.test(words))
    return { type: 'recurring', frequency: { type: 'quarterly' } };
  const type = WORDS[words];
  return type ? { type: 'recurring', frequency: { type } } : null;
}

const WORDS: Readonly<Record<string, 'immediate' | 'promptly' | 'anytime' | 'regularly'>> = {
  立即: 'immediate',
  及时: 'promptly',
  随时: 'anytime',
  定期: 'regularly',
};

/** The last day of a span, `5月20日至7月31日`, whose second date may leave out the year. */
function lastDay(words: string, text: string, issueDate: IsoDate): Due | null {
  const [from = '', to] = words.split(/至|—+|－|~|～|-(?=\d{1,2}月)/u);
  const year = from.match(/^(\d{4})年/u)?.[1];
  const last = to === undefined ? from : /^\d{4}年/u.test(to) || !year ? to : `${year}年${to}`;
  // 6月前 ends before June begins, or within it: whoever wrote it must say.
  if (/\d月(?:以|之)?前/u.test(text)) return null;
  const date = dateOf(last, issueDate);
  return date === null ? null : { type: 'date', date };
}

function dateOf(words: string, issueDate: IsoDate): IsoDate | null {
  const { year, yearEnd, month, day, part } = words.match(DATE)?.groups ?? {};
  if (month === undefined && yearEnd === undefined) return null;
  const monthNumber = yearEnd === undefined ? Number(month) : 12;
  const first = Number(year ?? issueDate.slice(0, 4));
  const date = isoDate(first, monthNumber, day, part);
  if (date === null || year !== undefined || date >= issueDate) return date;
  return isoDate(first + 1, monthNumber, day, part);
}

const DATE =
  /^(?:(?<year>\d{4})年)?(?:(?<yearEnd>年?[底末]|当年)|(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]|(?<part>[底末]|上旬|中旬|下旬)?))$/u;

function isoDate(
  year: number,
  month: number,
  day: string | undefined,
  part: string | undefined,
): IsoDate | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const number = day === undefined ? (PARTS[part ?? ''] ?? last) : Number(day);
  if (number < 1 || number > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

/** The last day of the first two thirds of a month. */
const PARTS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };
