import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWordFile } from '../../src/word/open-word-file.ts';
import { changed, RIGHT, wordFile } from './word-file.ts';

const DOCUMENT = 'word/document.xml';

/** Why a file is refused; undefined when it is opened. */
function refusal(bytes: Uint8Array): string | undefined {
  const opened = openWordFile(bytes);
  return opened.type === 'unreadable' ? opened.reason : undefined;
}

test('opens a Word file, also where the package does not say which part is the document', () => {
  expect(refusal(wordFile(RIGHT))).toBeUndefined();
  const { '_rels/.rels': _, ...silent } = RIGHT;
  expect(refusal(wordFile(silent))).toBeUndefined();
});

test('opens parts in UTF-16', () => {
  const text = new Uint8Array(Uint16Array.from(`\ufeff${RIGHT[DOCUMENT]}`, (c) => c.charCodeAt(0)).buffer);
  const parts = Object.entries(RIGHT).map(([path, part]) => [path, strToU8(part)]);
  expect(refusal(zipSync({ ...Object.fromEntries(parts), [DOCUMENT]: text }))).toBeUndefined();
});

test.each([
  ['a file cut short', wordFile(RIGHT).subarray(0, 2000), /^DOCX 文件已损坏：压缩包打不开/],
  ['bytes of no kind', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /^DOCX 文件已损坏/],
  [
    'a broken part',
    wordFile(changed(RIGHT, DOCUMENT, '</w:body>', '')),
    /“word\/document\.xml”不是格式正确的 XML/,
  ],
  [
    'entities that grow',
    wordFile({ ...RIGHT, [DOCUMENT]: `<!DOCTYPE w [<!ENTITY a "样本">]>${RIGHT[DOCUMENT]}` }),
    /不是格式正确的 XML/,
  ],
  [
    'elements nested without end',
    wordFile({ ...RIGHT, [DOCUMENT]: '<a>'.repeat(5000) + '</a>'.repeat(5000) }),
    /不是格式正确的 XML/,
  ],
  ['a zip bomb', wordFile({ ...RIGHT, 'word/big.xml': ' '.repeat(60 * 2 ** 20) }), /大得反常/],
  [
    'thousands of parts',
    wordFile({
      ...RIGHT,
      ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`word/${at}.bin`, ''])),
    }),
    /大得反常/,
  ],
  ['macros', wordFile({ ...RIGHT, 'word/vbaProject.bin': 'Sub AutoOpen()' }), /带有宏/],
  ['a workbook', wordFile({ 'xl/workbook.xml': '<workbook/>' }), /没有 Word 正文/],
])('refuses %s', (_, bytes, reason) => {
  expect(refusal(bytes)).toMatch(reason);
});
