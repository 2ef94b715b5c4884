import type { IsoDate } from '../circular/types.ts';

/** 2018年5月15日: Arabic digits, unpadded (GB/T 9704-2012, 7.3.5.4). */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
