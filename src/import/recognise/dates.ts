import type { IsoDate } from '../../circular/types.ts';

const DIGITS = '〇一二三四五六七八九';

/** The date that a text is and nothing else: 2018年5月15日, 二〇一八年五月十五日. */
export function wholeDate(text: string): IsoDate | undefined {
  const arabic = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(text);
  if (arabic) return isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const chinese =
    /^([一二三四五六七八九〇○Ｏ零]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(
      text,
    );
  if (!chinese) return undefined;
  const year = [...chinese[1]!.replaceAll(/[○Ｏ零]/gu, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');
  return isoDate(Number(year), belowHundred(chinese[2]!), belowHundred(chinese[3]!));
}

/** A date as ISO 8601 writes it; undefined for one that there is not. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** 二十一 → 21. */
function belowHundred(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens!)) : 0;
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!));
}
