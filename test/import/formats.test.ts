import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { readTree } from '../../src/files.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { PROJECT } from '../support/run.ts';
import { imported, press, wordsPrinted } from './imported.ts';

const LETTER = `范例市水利局

范水函〔2018〕9号

范例市水利局关于商请提供用地资料的函

范例市农业局：

请提供用地资料。

范例市水利局
2018年4月18日
`;

test('a letter shows by a letterhead of the name alone', () => {
  const { text, said } = imported(LETTER);
  expect(text('index.md')).toContain(
    '文种: 函\n版式: 信函\n发文机关: 范例市水利局\n发文字号: 范水函〔2018〕9号\n',
  );
  expect(said('sure')).toContain('版式：信函格式');
});

test('a notice under the name alone is a letter that a person must look at; one with a printing line is none', () => {
  const notice = LETTER.replaceAll('的函', '的通知');
  expect(imported(notice).said('ask')).toContain(
    '版式：发文机关标志没有“文件”二字，按信函格式，请与原件核对',
  );
  const printed = imported(`${notice}\n范例市水利局办公室  2018年4月19日印发\n`).text('index.md');
  expect(printed).not.toContain('版式');
  expect(printed).toContain('发文机关标志: 范例市水利局\n');
});

test('an order shows by its letterhead, which is its title, and comes back as the paper it was', async () => {
  const sources = await readTree(join(PROJECT, 'test/cases/order/content'));
  const compiled = compile(sources);
  const [order] = compiled.corpus.circulars;
  const template = press.template(order!.meta.format);
  const paper = composeNotice(order!, factsOf(compiled, order!), compiled.corpus, template, () => undefined);
  const { text, files } = imported(await writeDocx(paper), sources, 'again');
  expect(text('index.md')).toContain(
    '标题: 范例市人民政府令\n文种: 令\n版式: 命令\n发文机关: 范例市人民政府\n',
  );
  expect(wordsPrinted(files)).toContain('范令〔2018〕2号范例市渠系管护规则已经');
});

test('minutes show by their letterhead, with who came, who did not and who sat in', () => {
  const { text, files, said } = imported(`范例市渠系管护工作联席会议纪要

范例市渠系管护工作联席会议纪要

5月25日，联席会议研究渠系检修事项，议定如下。

由市级和各区分担经费。

出席：王示例，李样本

请假：周样本

列席：吴示例，郑范例

2018年5月28日
`);
  expect(text('index.md')).toBe(`---
标题: 范例市渠系管护工作联席会议纪要
文种: 纪要
版式: 纪要
发文机关: 范例市渠系管护工作联席会议
发文机关标志: 范例市渠系管护工作联席会议纪要
成文日期: 2018-05-28
地区: 范例市
落款: 无
出席: [王示例, 李样本]
请假: [周样本]
列席: [吴示例, 郑范例]
---

5月25日，联席会议研究渠系检修事项，议定如下。

由市级和各区分担经费。
`);
  expect(said('sure')).toContain('版式：纪要格式');
  expect(wordsPrinted(files)).toContain('出席：王示例，李样本');
});
