import { expect, test } from 'vitest';
import { docx, imported, p } from './imported.ts';

/** The files that a notice with one attached table becomes, the table as lines of tabs. */
function attached(...rows: string[]): { form?: string; attachment?: string; asked: string[] } {
  const { files, said } = imported(
    `范例市水利局关于巡护的通知\n\n各区水利局：\n\n请填写附件报送。\n\n附件：渠系险工统计表\n\n范例市水利局\n\n2018年3月12日\n\n附件\n\n渠系险工统计表\n\n${rows.join('\n')}\n`,
  );
  const text = (name: string) => {
    const bytes = files.get(`circulars/2018/circular-20180312/${name}`);
    return bytes && { [name.split('.')[0]!]: new TextDecoder().decode(bytes) };
  };
  return {
    ...text('form.form.yaml'),
    ...text('attachment.md'),
    asked: said('ask').filter((one) => /表格|报表/.test(one)),
  };
}

test('row heads over blank rows are a form, in as many layers as there are', () => {
  expect(
    attached(
      '渠道\t渠段\t险工处数\t备注',
      '东渠\t上段\t\t',
      '\t\t\t',
      '\t下段\t\t',
      '西渠\t全段\t\t',
      '合计\t\t*\t',
    ).form,
  ).toBe(`标题: 渠系险工统计表
列:
  - 渠道: {类型: 行头}
  - 渠段: {类型: 行头}
  - 险工处数: {类型: 整数, 合计: 是}
  - 备注: {类型: 文本}
行:
  - 东渠:
      - 上段: 2
      - 下段: 1
  - 西渠:
      - 全段: 1
合计: 合计
`);
});

test('a row of totals after each row head is one for each', () => {
  const { form } = attached('渠道\t渠段\t险工处数', '东渠\t上段\t', '\t合计\t*', '西渠\t全段\t', '\t合计\t*');
  expect(form).toContain(
    '  - 东渠:\n      - 上段: 1\n  - 西渠:\n      - 全段: 1\n合计: 合计\n合计范围: 分块\n',
  );
});

test.each([
  ['a table that is filled in', ['渠道\t险工处数', '东渠\t3', '西渠\t']],
  ['row heads after ordinals', ['序号\t渠道\t险工处数', '1\t东渠\t', '2\t西渠\t']],
  ['row heads without a first', ['渠道\t渠段\t险工处数', '\t上段\t', '东渠\t下段\t']],
  ['totals here and there', ['渠道\t险工处数', '东渠\t', '合计\t*', '西渠\t', '北渠\t']],
])('%s stays a table', (_, rows) => {
  const { form, attachment } = attached(...rows);
  expect(form).toBeUndefined();
  expect(attachment).toContain('\n|---|');
});

test('a note that is nothing but its ordinal is one all the same', () => {
  expect(attached('序号\t渠道', '\t', '', '注：1.渠道填全称。', '2.').form).toContain(
    '说明:\n  - 渠道填全称。\n  - "2."\n',
  );
});

test('merged row heads of a Word file are the same form', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="a"/></w:tblPr>${row(cell('渠道', '<w:vMerge w:val="restart"/>'), cell('险工', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('处数'), cell('长度'))}${row(cell('东渠', '<w:vMerge w:val="restart"/>'), cell(''), cell(''))}${row(cell('', '<w:vMerge/>'), cell(''), cell(''))}${row(cell('西渠'), cell(''), cell(''))}</w:tbl>`;
  const { text } = imported(
    docx(
      [
        '范例市水利局关于巡护的通知',
        '各区水利局：',
        '请填写附件报送。',
        '附件：险工表',
        '范例市水利局',
        '2018年3月12日',
        '附件',
        '险工表',
      ]
        .map((line) => p(line))
        .join('') + table,
    ),
  );
  expect(text('form.form.yaml')).toBe(`标题: 险工表
列:
  - 渠道: {类型: 行头}
  - 险工:
      - 处数: {类型: 文本}
      - 长度: {类型: 文本}
行:
  - 东渠: 2
  - 西渠: 1
`);
});
