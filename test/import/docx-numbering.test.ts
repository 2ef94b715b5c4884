import { expect, test } from 'vitest';
import { readNumbering } from '../../src/import/docx/numbering.ts';
import { numeral } from '../../src/import/docx/numerals.ts';
import { readXml } from '../../src/word/read-xml.ts';
import { story } from './imported.ts';

test.each([
  ['chineseCounting', [1, 10, 11, 20], '一 十 十一 二十'],
  ['chineseCountingThousand', [21, 105], '二十一 一百零五'],
  ['taiwaneseCountingThousand', [3], '三'],
  ['japaneseCounting', [12], '十二'],
  ['ideographDigital', [9, 10, 11, 21], '九 一〇 一一 二一'],
  ['chineseLegalSimplified', [3, 10, 25], '叁 拾 贰拾伍'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographZodiac', [1, 12, 13], '子 亥 13'],
  ['ideographEnclosedCircle', [1], '㊀'],
  ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [2], '⑵'],
  ['decimalEnclosedFullstop', [2], '⒉'],
  ['decimalFullWidth', [10], '１０'],
  ['decimalZero', [3], '03'],
  ['upperLetter', [1, 26, 27], 'A Z AA'],
  ['lowerLetter', [2], 'b'],
  ['upperRoman', [4, 9, 14], 'IV IX XIV'],
  ['lowerRoman', [3], 'iii'],
  ['klingon', [3], '3'],
])('%s counts as Word does', (format, counts, written) => {
  expect(counts.map((count) => numeral(count, format)).join(' ')).toBe(written);
});

function labels(inner: string, calls: [list: string, level: number][]): string[] {
  const count = readNumbering(readXml(new TextEncoder().encode(story('numbering', inner))));
  return calls.map(([list, level]) => count(list, level));
}

const level = (at: number, text: string, rest = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test('a level that never restarts counts on under the next heading, and one that is plain shows digits', () => {
  const pattern = `<w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）', '<w:lvlRestart w:val="0"/>')}${level(2, '%1.%3', '<w:isLgl/>')}</w:abstractNum>`;
  expect(
    labels(pattern + list, [
      ['1', 0],
      ['1', 1],
      ['1', 2],
      ['1', 0],
      ['1', 1],
      ['1', 2],
    ]),
  ).toEqual(['一、', '（一）', '1.1', '二、', '（二）', '2.1']);
});

test('a pattern that names a list style counts as that style does', () => {
  const patterns = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="公文"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="公文"/>${level(0, '第%1条')}</w:abstractNum>`;
  expect(labels(patterns + list, [['1', 0]])).toEqual(['第一条']);
});

test('lists and levels that there are not have no labels', () => {
  expect(
    labels(`<w:abstractNum w:abstractNumId="0">${level(99, '%1')}</w:abstractNum>${list}`, [
      ['1', 99],
      ['2', 0],
    ]),
  ).toEqual(['', '']);
});
