import { chineseNumeral } from '../../circular/chinese-numeral.ts';

/** A number as Word writes it in one of its formats (ECMA-376 Part 1, 17.18.59); in one that is not known, as plain digits. */
export function numeral(count: number, format: string): string {
  if (!Number.isInteger(count) || count < 0) return '';
  return FORMATS.find(([pattern]) => pattern.test(format))?.[1](count) || String(count);
}

const FORMATS: [format: RegExp, write: (count: number) => string][] = [
  [/^chineseLegal|^ideographLegal/, (count) => translated(chineseNumeral(count), PLAIN, LEGAL)],
  [/Digital/, (count) => translated(String(count), ARABIC, DIGITAL)],
  [/Counting/, chineseNumeral],
  [/^ideographTraditional$/, (count) => '甲乙丙丁戊己庚辛壬癸'.charAt(count - 1)],
  [/^ideographZodiac$/, (count) => '子丑寅卯辰巳午未申酉戌亥'.charAt(count - 1)],
  [/^ideographEnclosedCircle$/, (count) => enclosed(count, 0x3280, 10)],
  [/^decimalEnclosedCircle/, (count) => enclosed(count, 0x2460, 20)],
  [/^decimalEnclosedParen$/, (count) => enclosed(count, 0x2474, 20)],
  [/^decimalEnclosedFullstop$/, (count) => enclosed(count, 0x2488, 20)],
  [/^decimalFullWidth/, (count) => translated(String(count), ARABIC, '０１２３４５６７８９')],
  [/^decimalZero$/, (count) => String(count).padStart(2, '0')],
  [/^upperLetter$/, (count) => letters(count).toUpperCase()],
  [/^lowerLetter$/, letters],
  [/^upperRoman$/, roman],
  [/^lowerRoman$/, (count) => roman(count).toLowerCase()],
];

const ARABIC = '0123456789';
const DIGITAL = '〇一二三四五六七八九';
const PLAIN = '零一二三四五六七八九十百千';
const LEGAL = '零壹贰叁肆伍陆柒捌玖拾佰仟';

function translated(text: string, from: string, to: string): string {
  return text.replace(/./gu, (character) => to[from.indexOf(character)] ?? character);
}

/** One character of a row of them in Unicode; empty where the row has no such number. */
function enclosed(count: number, first: number, last: number): string {
  return count >= 1 && count <= last ? String.fromCodePoint(first + count - 1) : '';
}

/** a … z, aa, bb: a letter said once more for each time that the alphabet is through. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 5) return '';
  return String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return '';
  return ROMAN.reduce(
    ({ text, rest }, [value, sign]) => ({
      text: text + sign.repeat(Math.floor(rest / value)),
      rest: rest % value,
    }),
    { text: '', rest: count },
  ).text;
}

const ROMAN: [value: number, sign: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
