import type { IsoDate, Period } from './types.ts';

/** 2018年5月15日: Arabic digits, unpadded (GB/T 9704-2012, 7.3.5.4). */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 2018年5月15日至7月30日: the year once when both ends lie in it. */
export function chinesePeriod({ start, end }: Period): string {
  const to = chineseDate(end);
  const year = `${Number(start.slice(0, 4))}年`;
  return `${chineseDate(start)}至${to.startsWith(year) ? to.slice(year.length) : to}`;
}
