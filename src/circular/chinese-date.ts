import type { IsoDate, Period } from './types.ts';

/** 2018年5月15日: Arabic digits, unpadded (GB/T 9704-2012, 7.3.5.4). */
export function chineseDate(date: IsoDate): string {
  return `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
}

/** 2018年5月15日至7月30日: the year once when both ends lie in it. */
export function chinesePeriod({ start, end }: Period): string {
  const to = chineseDate(end);
  const year = `${Number(start.slice(0, 4))}年`;
  return `${chineseDate(start)}至${to.startsWith(year) ? to.slice(year.length) : to}`;
}
