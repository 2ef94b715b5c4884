import { expect, test } from 'vitest';
import { docx, p, wordBlocks, wordFindings } from './imported.ts';

const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ending = (mark: string, inner: string) =>
  `<w:p><w:pPr><w:rPr><w:${mark}/></w:rPr></w:pPr>${inner}</w:p>`;

test('a paragraph whose end was deleted goes on in the next; one that was added stays one', () => {
  const bytes = docx(
    `${ending('del', t('各区逐段检查，'))}<w:bookmarkStart/>${ending('moveFrom', t('登记造册，'))}${p('按月报送。')}${ending('ins', `<w:ins>${t('新增一段。')}</w:ins>`)}${ending('del', deleted('整段删去。'))}${p('末段。')}`,
  );
  expect(wordBlocks(bytes)).toEqual(['各区逐段检查，登记造册，按月报送。', '新增一段。', '末段。']);
  expect(wordFindings(bytes)).toEqual([
    'sure 接受修订中增加的“新增一段。”',
    'dropped 略去修订中删去的“整段删去。”',
  ]);
});

test('a paragraph whose end was deleted before a table, or at the end of the text, keeps its words', () => {
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="a"/></w:tblPr><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`;
  expect(wordBlocks(docx(ending('del', t('见下表')) + table + ending('del', t('末段。'))))).toEqual([
    '见下表',
    [['甲']],
    '末段。',
  ]);
});

test('what was moved stands where it went, and is told where it was', () => {
  const bytes = docx(
    `<w:p><w:moveFromRangeStart/><w:moveFrom>${t('每日')}</w:moveFrom>${t('巡护')}</w:p><w:p><w:moveTo>${t('每日')}</w:moveTo>${t('登记')}</w:p>`,
  );
  expect(wordBlocks(bytes)).toEqual(['巡护', '每日登记']);
  expect(wordFindings(bytes)).toEqual(['dropped 略去修订中移往别处的“每日”', 'sure 接受修订中增加的“每日”']);
});

test('a row that was deleted is told, and the places after it still count its paragraphs', () => {
  const row = (mark: string, ...cells: string[]) =>
    `<w:tr><w:trPr>${mark}</w:trPr>${cells.map((cell) => `<w:tc><w:p>${cell}</w:p></w:tc>`).join('')}</w:tr>`;
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="a"/></w:tblPr>${row('', t('渠道'), t('长度'))}${row('<w:del/>', deleted('西渠'), deleted('3'))}${row('<w:ins/>', `<w:ins>${t('东渠')}</w:ins>`, '')}</w:tbl>`;
  const bytes = docx(table + p('完。'));
  expect(wordBlocks(bytes)).toEqual([
    [
      ['渠道', '长度'],
      ['东渠', ''],
    ],
    '完。',
  ]);
  expect(wordFindings(bytes)).toEqual([
    'dropped 略去修订中删去的一行“西渠　3”',
    'sure 接受修订中增加的“东渠”',
  ]);
});
