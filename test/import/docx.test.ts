import { expect, test } from 'vitest';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { wordBlocks as blocks, docx, p, read, relations, wordFindings as said, story } from './imported.ts';

const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;

const NUMBERING = story(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
);
const STYLES = story(
  'styles',
  `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="样本"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="3"><w:name w:val="标题 2"/></w:style>
<w:style w:type="paragraph" w:styleId="4"><w:name w:val="圈"/><w:basedOn w:val="4"/></w:style>`,
);
const PARTS = {
  'word/numbering.xml': NUMBERING,
  'word/styles.xml': STYLES,
  'word/_rels/document.xml.rels': relations({
    r1: ['numbering', 'numbering.xml'],
    r2: ['styles', 'styles.xml'],
  }),
};
const listed = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

test('numbers that Word makes stand before their paragraphs, each level counting on its own', () => {
  const body = [
    p('巡护范围', '<w:pStyle w:val="1"/>'),
    p('渠道。', listed(1, 1)),
    p('涵闸。', listed(1, 1)),
    p('逐段', listed(1, 2)),
    p('工作要求', '<w:pStyle w:val="2"/>'),
    p('登记。', listed(1, 1)),
    p('圆点', listed(2, 0)),
    p('另起', listed(3, 0)),
    p('不编号', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    p('', listed(1, 1)),
    p('报送。', listed(1, 1)),
  ].join('');
  expect(blocks(docx(body, PARTS))).toEqual([
    '一、巡护范围',
    '（一）渠道。',
    '（二）涵闸。',
    '1.逐段',
    '二、工作要求',
    '（一）登记。',
    '圆点',
    '五、另起',
    '不编号',
    '（二）报送。',
  ]);
});

test('headings are known by style, whatever language names it, and by outline level; a lone title is none', () => {
  const body = [
    p('方案', '<w:outlineLvl w:val="0"/>'),
    p('范围', '<w:pStyle w:val="3"/>'),
    p('渠道', '<w:outlineLvl w:val="2"/>'),
    p('正文。', '<w:outlineLvl w:val="9"/>'),
    p('要求', '<w:pStyle w:val="3"/>'),
    p('圈', '<w:pStyle w:val="4"/>'),
  ].join('');
  const levels = read(docx(body, PARTS)).blocks.map((block) =>
    block.type === 'paragraph' ? block.level : -1,
  );
  expect(levels).toEqual([undefined, 1, 2, undefined, 1, undefined]);
});

test('cells that reach over columns and rows keep their reach; a table without lines is paragraphs', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const ruled = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
  const table = `<w:tbl>${ruled}<w:tr>${cell('序号', '<w:vMerge w:val="restart"/>')}${cell('渠道情况', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('名称')}${cell('长度')}</w:tr><w:sdt><w:sdtContent><w:tr>${cell('1')}${cell('')}${cell('甲。</w:t></w:r></w:p><w:p><w:r><w:t>乙')}</w:tr></w:sdtContent></w:sdt></w:tbl>`;
  const bare = '<w:tblPr><w:tblBorders><w:top w:val="nil"/></w:tblBorders></w:tblPr>';
  const placed = `<w:tbl>${bare}<w:tr>${cell('范例市水利局')}${cell('2018年5月2日印发')}</w:tr></w:tbl>`;
  expect(blocks(docx(table + placed))).toEqual([
    [
      ['序号 ↓2', '渠道情况 →2'],
      ['名称', '长度'],
      ['1', '', '甲。　乙'],
    ],
    '范例市水利局　2018年5月2日印发',
  ]);
});

test('a reach that is no whole number is that of one cell, and an outline level below the first is none', () => {
  const cell = (text: string, span: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc>`;
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="a"/></w:tblPr><w:tr>${cell('甲', '1.5')}${cell('乙', '-2')}</w:tr></w:tbl>`;
  const bytes = docx(`${table}${p('丙', '<w:outlineLvl w:val="-3"/>')}`);
  expect(blocks(bytes)).toEqual([[['甲', '乙']], '丙']);
  expect(read(bytes).blocks[0]).toMatchObject({ width: 2 });
  expect(read(bytes).blocks[1]).not.toHaveProperty('level');
});

test('fields, symbols, breaks and tabs are the characters that they show; a page field shows none', () => {
  const field = (code: string, result: string) =>
    `<w:fldChar w:fldCharType="begin"/><w:instrText> ${code} </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>${result}</w:t><w:fldChar w:fldCharType="end"/>`;
  const body = [
    run(`<w:t>共</w:t>${field('PAGE', '3')}${field('REF a', '五')}<w:t>处</w:t>`),
    `<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple><w:smartTag><w:r><w:t>标签</w:t></w:r></w:smartTag></w:p>`,
    run(
      '<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Wingdings" w:char="F0A8"/>',
    ),
    run('<w:t>转行</w:t><w:br/><w:t>接上。</w:t><w:br/><w:t>另段</w:t><w:br w:type="page"/>'),
    '<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>',
  ].join('');
  expect(blocks(docx(body))).toEqual(['共五处', '标签', '甲　乙-☑□', '转行接上。', '另段', 'x=1']);
});

test('what was inserted is taken, what was deleted, hidden, commented or linked is told', () => {
  const parts = {
    'word/comments.xml': story(
      'comments',
      `<w:comment w:id="4" w:author="李样本">${p('请核数')}</w:comment>`,
    ),
    'word/_rels/document.xml.rels': relations({
      r1: ['comments', 'comments.xml'],
      r2: ['hyperlink', 'https://example.invalid/a', 'External'],
    }),
  };
  const body = `<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:hyperlink r:id="r2"><w:r><w:t>渠系图</w:t></w:r></w:hyperlink><w:r><w:commentReference w:id="4"/></w:r></w:p>`;
  expect(blocks(docx(body, parts))).toEqual(['新渠系图']);
  expect(said(docx(body, parts))).toEqual([
    'dropped 略去链接的地址“https://example.invalid/a”，文字保留',
    'dropped 略去批注“李样本：请核数”',
    'sure 接受修订中增加的“新”',
    'dropped 略去修订中删去的“旧”',
    'dropped 略去隐藏的文字“藏”',
  ]);
});

test('notes stand in brackets where they are referred to; heads and feet are told, page numbers once', () => {
  const parts = {
    'word/footnotes.xml': story(
      'footnotes',
      `<w:footnote w:type="separator" w:id="0">${p('线')}</w:footnote><w:footnote w:id="2">${p('含支渠')}</w:footnote>`,
    ),
    'word/header1.xml': story('hdr', p('内部资料')),
    'word/footer1.xml': story('ftr', p('— 1 —')),
    'word/footer2.xml': story(
      'ftr',
      '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>',
    ),
    'word/_rels/document.xml.rels': relations({
      r1: ['footnotes', 'footnotes.xml'],
      r2: ['header', 'header1.xml'],
      r3: ['footer', 'footer1.xml'],
      r4: ['footer', 'footer2.xml'],
    }),
  };
  const body = run('<w:t>渠道</w:t><w:footnoteReference w:id="2"/><w:t>逐段检查。</w:t>');
  expect(blocks(docx(body, parts))).toEqual(['渠道（注：含支渠）逐段检查。']);
  expect(said(docx(body, parts))).toEqual([
    'changed 脚注“含支渠”改为括号里的注，放在引用处',
    'dropped 略去页眉“内部资料”',
    'dropped 略去页码，页码自动生成',
  ]);
});

test('text boxes follow the paragraph that they hang on, said once; pictures are taken out of the file', () => {
  const box = `<w:txbxContent>${p('框里的字。')}</w:txbxContent>`;
  const parts = {
    'word/media/image1.png': 'png',
    'word/media/image2.wmf': 'wmf',
    'word/_rels/document.xml.rels': relations({
      r1: ['image', 'media/image1.png'],
      r2: ['image', 'media/image2.wmf'],
    }),
  };
  const body = [
    run(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>正文。</w:t>`,
    ),
    run(`<mc:AlternateContent><mc:Fallback><w:t>只有后备。</w:t></mc:Fallback></mc:AlternateContent>`),
    run('<w:drawing><wp:docPr descr="渠系图"/><a:blip r:embed="r1"/></w:drawing>'),
    run('<w:drawing><a:blip r:embed="r2"/></w:drawing>'),
  ].join('');
  const bytes = docx(body, parts);
  expect(blocks(bytes)).toEqual(['正文。', '框里的字。', '只有后备。', 'picture picture-1.png']);
  expect(read(bytes).blocks.at(-1)).toMatchObject({ alt: '渠系图', place: { line: 4, column: 1 } });
  expect(new TextDecoder().decode(read(bytes).pictures.get('picture-1.png'))).toBe('png');
  expect(said(bytes)).toEqual(['ask 这里有一幅图片取不出来（只取 PNG、JPEG），请补上']);
});

test.each([
  ['a file with macros', { 'word/vbaProject.bin': 'x' }, '文件带有宏或控件，不予打开'],
  ['entities', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }, /不是格式正确的 XML/],
])('%s is refused', (_, parts, reason) => {
  const document = readDocx(docx(p('甲'), parts));
  expect(document).toMatchObject({ type: 'unreadable', reason: expect.stringMatching(reason) });
});
