import { expect, test } from 'vitest';
import { breakLines } from '../../src/layout/break-lines.ts';
import { measure } from '../../src/layout/measure.ts';
import { squeeze } from '../../src/layout/squeeze.ts';
import { paragraph, STYLES } from './builders.ts';
import { fakeMetrics } from './fake-metrics.ts';

/** A text broken into lines of so many ideographs. */
function broken(text: string, ideographs: number, justified = true): string[] {
  const style = { ...STYLES.body, size: 10, advance: 10 };
  const glyphs = measure(paragraph(text), style, fakeMetrics);
  const lines = breakLines(glyphs, { first: ideographs * 10, rest: ideographs * 10, justified });
  return lines.map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map((glyph) => glyph.text)
      .join(''),
  );
}

test('a full line breaks between two ideographs', () => {
  expect(broken('国家机关办公室文件国家机关', 8)).toEqual(['国家机关办公室文', '件国家机关']);
});

test('a mark that does not fit is set half-width at the line’s end together with another', () => {
  expect(broken('国家，机关办公室，文件国家', 8)).toEqual(['国家，机关办公室，', '文件国家']);
});

test('where no mark can be squeezed, an ideograph is pushed out with the mark', () => {
  expect(broken('国家机关办公室文，件国家机', 8)).toEqual(['国家机关办公室', '文，件国家机']);
});

test('the mark at a line’s end alone gives half a cell, which a digit may need', () => {
  expect(broken('国家机关办公室1，文件国家机关', 8)).toEqual(['国家机关办公室1，', '文件国家机关']);
});

test('an opening mark does not end a line', () => {
  expect(broken('国家机关办公室（文件国家机关', 8)).toEqual(['国家机关办公室', '（文件国家机关']);
});

test.each([
  ['国家机关办公于2018年5月15日文件', 12],
  ['国家机关办公室文件国家机关办公室文件按范处非办〔2018〕7号', 20],
  ['国家机关办公室共有1250万元', 9],
  ['国家机关办公室文件 circular', 11],
  ['国家机关按照附件12填写', 8],
  ['国家机关办公文件——国家机', 9],
  ['国家机关办公文件……国家机', 9],
])('%s is not parted where it belongs together', (text, ideographs) => {
  const whole = /2018年5月15日|范处非办〔2018〕7号|1250万元|circular|附件12|——|……/.exec(text)![0];
  const lines = broken(text, ideographs);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.some((line) => line.includes(whole))).toBe(true);
});

test('an address is parted after one of its marks rather than leave a line loose', () => {
  expect(broken('国家机关办公室的邮箱为office@example.gov.cn', 20)[0]).toBe(
    '国家机关办公室的邮箱为office@example.',
  );
});

test('a document number is parted before the year rather than leave a line loose', () => {
  expect(broken('国家机关办公按范处非办〔2018〕7号文件', 14)).toEqual([
    '国家机关办公按范处非办',
    '〔2018〕7号文件',
  ]);
});

test('an address is parted rather than stretch the few gaps of a line that another one fills', () => {
  expect(broken('网址https://www.example.gov.cn，邮箱ab@example.gov.cn', 21)[0]).toBe(
    '网址https://www.example.gov.cn，邮箱ab@',
  );
});

test('a line that an address stands in ends where it is full', () => {
  expect(broken('邮箱a@b.cn，国家机关办公室于2018年5月15日', 18)[0]).toBe('邮箱a@b.cn，国家机关办公室于');
});

test('the first mark of a line keeps its cell, so that ordinals stand below each other', () => {
  const glyphs = measure(
    paragraph('（一）国，家机关'),
    { ...STYLES.body, size: 10, advance: 10 },
    fakeMetrics,
  );
  const widths = squeeze(glyphs, 6).map(({ width }) => width);
  expect(widths).toEqual([10, 10, 7, 10, 7, 10, 10, 10]);
});

test('two dashes meet, and keep within their two cells', () => {
  const [first, second] = measure(paragraph('——'), { ...STYLES.body, size: 10, advance: 10 }, fakeMetrics);
  // A face leaves about a twentieth of a dash free at each end.
  const right = first!.shift + 0.95 * first!.advance;
  const left = first!.width + second!.shift + 0.05 * second!.advance;
  expect(right).toBeGreaterThan(left);
  expect(first!.shift).toBe(0);
  expect(second!.shift + 0.95 * second!.advance).toBeLessThanOrEqual(second!.width);
});

test('a number is not parted even when its line is left short', () => {
  expect(broken('国家于2018年5月15日', 8)).toEqual(['国家于', '2018年5月15日']);
});

test('a word that is longer than a line is parted anywhere', () => {
  expect(broken('国'.concat('a'.repeat(40)), 8)).toEqual([
    `国${'a'.repeat(14)}`,
    'a'.repeat(16),
    'a'.repeat(10),
  ]);
});

test('a paragraph does not end in a single ideograph', () => {
  expect(broken('国家机关办公室文件国', 9)).toEqual(['国家机关办公室文', '件国']);
  expect(broken('国家机关办公室文件国。', 9)).toEqual(['国家机关办公室文', '件国。']);
});

test('spaces at a line’s end hang', () => {
  expect(broken('国家机关办公室文  件国', 8)).toEqual(['国家机关办公室文  ', '件国']);
});
