import { expect, test } from 'vitest';
import { docx, p, relations, story, wordBlocks, wordFindings } from './imported.ts';

const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
const begin = '<w:fldChar w:fldCharType="begin"/>';
const end = '<w:fldChar w:fldCharType="end"/>';

test('soft returns within a sentence and full-width spaces for an indent are no part of the text', () => {
  expect(
    wordBlocks(docx(run('<w:t>　　各区逐段</w:t><w:br/><w:t>检查。</w:t><w:cr/><w:t>　　按月报送。</w:t>'))),
  ).toEqual(['各区逐段检查。', '按月报送。']);
});

test('characters in circles, and boxes of old forms, are what they show', () => {
  const box = (state: string) =>
    `<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText>${end}`;
  const bytes = docx(
    run(`${begin}<w:instrText>eq \\o\\ac(○,3)</w:instrText>${end}<w:t>渠首</w:t>`) +
      run(
        `${box('<w:default w:val="0"/>')}<w:t>是</w:t>${box('<w:default w:val="0"/><w:checked/>')}<w:t>否</w:t>`,
      ) +
      run(`${begin}<w:instrText>EQ \\f(1,2)</w:instrText>${end}<w:t>之后。</w:t>`),
  );
  expect(wordBlocks(bytes)).toEqual(['③渠首', '□是☑否', '之后。']);
  expect(wordFindings(bytes)).toEqual(['ask 这里有用域写成的公式，没有导入，请补上']);
});

test('a link that is a field keeps its words, and its address is told', () => {
  const bytes = docx(
    run(
      `<w:t>见</w:t>${begin}<w:instrText> HYPERLINK "https://example.invalid/qu" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>渠系图</w:t>${end}`,
    ),
  );
  expect(wordBlocks(bytes)).toEqual(['见渠系图']);
  expect(wordFindings(bytes)).toEqual(['dropped 略去链接的地址“https://example.invalid/qu”，文字保留']);
});

test('a table of contents and prompts that nobody answered are told and left out', () => {
  const styles = story('styles', '<w:style w:styleId="9"><w:name w:val="toc 1"/></w:style>');
  const parts = {
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': relations({ r1: ['styles', 'styles.xml'] }),
  };
  const sdt = (mark: string, inner: string) =>
    `<w:sdt><w:sdtPr>${mark}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const prompt = '<w:showingPlcHdr/>';
  const bytes = docx(
    p('一、巡护范围　1', '<w:pStyle w:val="9"/>') +
      sdt(prompt, p('单击此处输入正文。')) +
      `<w:p>${sdt(prompt, '<w:r><w:t>单击输入</w:t></w:r>')}${sdt('', '<w:r><w:t>范例市水利局</w:t></w:r>')}</w:p>` +
      sdt('', p('正文。')),
    parts,
  );
  expect(wordBlocks(bytes)).toEqual(['范例市水利局', '正文。']);
  expect(wordFindings(bytes)).toEqual([
    'dropped 略去目录中的“一、巡护范围　1”',
    'dropped 略去没有填写的提示“单击此处输入正文。”',
    'dropped 略去没有填写的提示“单击输入”',
  ]);
});

test('what the text cannot hold is asked for: another file within it, a chart', () => {
  const chart =
    '<w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing>';
  expect(wordFindings(docx(`<w:altChunk r:id="r1"/>${run(chart)}${p('完。')}`))).toEqual([
    'ask 这里嵌有另一个文件，没有导入，请补上',
    'ask 这里有图表或示意图，没有导入，请改为图片',
  ]);
});

test('hidden is only what says so, and not what says that it is shown', () => {
  const text = (value: string) => `<w:p><w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>甲。</w:t></w:r></w:p>`;
  expect(wordBlocks(docx(text(' w:val="0"') + text('')))).toEqual(['甲。']);
});
