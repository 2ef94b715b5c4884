import { expect, test } from 'vitest';
import { brokenLines as broken, glyphsOf } from './set-lines.ts';

test('a full line breaks between two ideographs', () => {
  expect(broken('国家机关办公室文件国家机关', 8)).toEqual(['国家机关办公室文', '件国家机关']);
});

test('where no mark can be squeezed, an ideograph is pushed out with the mark', () => {
  expect(broken('国家机关办公室文，件国家机', 8)).toEqual(['国家机关办公室', '文，件国家机']);
});

test('an address is parted after one of its marks rather than leave a line loose', () => {
  expect(broken('国家机关办公室的邮箱为office@example.gov.cn', 20)[0]).toBe(
    '国家机关办公室的邮箱为office@example.',
  );
});

test('an address is parted rather than stretch the few gaps of a line that another one fills', () => {
  expect(broken('网址https://www.example.gov.cn，邮箱ab@example.gov.cn', 21)[0]).toBe(
    '网址https://www.example.gov.cn，邮箱ab@',
  );
});

test('a line that an address stands in ends where it is full', () => {
  expect(broken('邮箱a@b.cn，国家机关办公室于2018年5月15日', 18)[0]).toBe('邮箱a@b.cn，国家机关办公室于');
});

test('two dashes meet, and keep within their two cells', () => {
  const [first, second] = glyphsOf('——');
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

test('a single ideograph is taken into the line before where its marks make room', () => {
  expect(broken('国家，机关，办公室', 8)).toEqual(['国家，机关，办公室']);
  expect(broken('国家，机关办公室文', 8)).toEqual(['国家，机关办公', '室文']);
});

test('where the ideograph before it belongs to a word, the word is its companion', () => {
  expect(broken('国家机关办公12家国', 8)).toEqual(['国家机关办公', '12家国']);
});

test('spaces at a line’s end hang', () => {
  expect(broken('国家机关办公室文  件国', 8)).toEqual(['国家机关办公室文  ', '件国']);
});
