/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五; from ten thousand on, plain digits. */
export function chineseNumeral(count: number): string {
  if (count >= 10_000) return String(count);
  const numeral = ['千', '百', '十', '']
    .map((unit, index) => {
      const digit = Math.floor(count / 10 ** (3 - index)) % 10;
      return digit === 0 ? '零' : DIGITS[digit]! + unit;
    })
    .join('');
  return numeral
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '')
    .replace(/^一十/u, '十');
}

const DIGITS = '零一二三四五六七八九';
