import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.ts';
import { RIGHT, wordFile } from '../word/word-file.ts';
import { docx, p, press } from './imported.ts';

const seed = 20180515;

/** Whatever a file holds, it is imported or refused, and nothing that is imported keeps the content from being read. */
function take(bytes: Uint8Array): void {
  const converted = convert(bytes, { name: '样本' }, new Map(), press);
  if (converted.type === 'unreadable') {
    expect(converted.reason).not.toBe('');
    return;
  }
  const fatal = converted.findings.filter(({ subject }) => subject === '编译');
  expect(fatal).toEqual([]);
}

const pieces = fc.constantFrom(
  '甲',
  '乙。',
  '一、',
  '（一）',
  '1.',
  '（1）',
  '二、丙',
  '\n',
  '\n\n',
  '：',
  '，',
  '；',
  '、',
  '附件',
  '附件1',
  '附件：1.丁\n2.戊',
  '范例市水利局',
  '范水〔2018〕7号',
  '2018年5月2日',
  '关于巡护的通知',
  '各区：',
  '抄送：',
  '印发',
  '（此件主动公开）',
  '\t',
  '\t\t\n',
  '序号\t名称\n\t\n',
  '合计',
  '注：',
  '5月3日前报送市水利局',
  '每月底汇总',
  '4月1日至5月1日为巡护阶段',
  '（责任单位：甲局）',
  '## ',
  '**',
  '- ',
  '---\n',
  ':::职责\n',
  ':::',
  '[',
  ']',
  '{',
  '}',
  '](',
  '|',
  '"',
  '\\',
  '#',
  ':时限[',
  '![a](b.png)',
  '\u200b',
  '\u3000',
  ' ',
  '— 3 —',
  '市水利局：负责',
  '任组长，成员由甲局组成',
  '签发人：',
  '特急',
  '标题: ',
  '\ud800',
  '\u0007',
);

test('texts of any pieces are imported without a fault', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) =>
      take(new TextEncoder().encode(parts.join(''))),
    ),
    { numRuns: 400, seed },
  );
}, 210_000);

const xml = fc.constantFrom(
  p('一、甲'),
  p('乙。'),
  p('', '<w:numPr><w:numId w:val="9"/></w:numPr>'),
  '<w:p/>',
  '<w:tbl/>',
  '<w:tbl><w:tr/></w:tbl>',
  '<w:tbl><w:tr><w:tc/></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr></w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>',
  '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/><w:t>丙</w:t></w:r></w:p>',
  '<w:p><w:r><w:sym w:char="zzz"/><w:sym w:char="1FFFFF"/><w:footnoteReference/><w:t>丁</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:outlineLvl w:val="-3"/><w:pStyle w:val="没有"/></w:pPr><w:r><w:t>戊</w:t><w:drawing/></w:r></w:p>',
  '<w:sdt><w:sdtContent><w:p><w:r><w:t>己</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  '<w:sectPr/>',
);

test('Word files of odd elements are imported without a fault', () => {
  fc.assert(
    fc.property(fc.array(xml, { maxLength: 12 }), (parts) => take(docx(parts.join('')))),
    { numRuns: 300, seed },
  );
}, 210_000);

test('Word files that were cut or whose bytes were changed are imported or refused', () => {
  const whole = wordFile(RIGHT);
  const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.nat(whole.length), edits, (length, changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      take(bytes);
      take(whole.subarray(0, length));
    }),
    { numRuns: 150, seed },
  );
}, 210_000);

test('Word files whose XML was changed are imported or refused', () => {
  const parts = unzipSync(wordFile(RIGHT));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  const edit = fc.tuple(
    fc.nat(document.length),
    fc.nat(40),
    fc.constantFrom('', '<', '>', '"', '&', '甲', '</w:p>', '<w:p>'),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce(
        (now, [at, length, by]) => now.slice(0, at) + by + now.slice(at + length),
        document,
      );
      take(zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
    }),
    { numRuns: 200, seed },
  );
}, 210_000);

test('long and repetitive files take bounded time', () => {
  const long = [
    '（一）甲，'.repeat(10_000),
    '附件：1.甲\n'.repeat(2_000),
    '一、甲\n\n'.repeat(1_250),
    '\t甲\t\n'.repeat(1_250),
    `${'甲'.repeat(100)}\n`.repeat(1_250),
    '（'.repeat(12_500),
    '5月3日前报送市水利局'.repeat(1_250),
  ];
  for (const text of long) {
    const start = performance.now();
    take(new TextEncoder().encode(text));
    expect(performance.now() - start, text.slice(0, 12)).toBeLessThan(60_000);
  }
}, 210_000);
