import { expect, test } from 'vitest';
import { readText } from '../../src/import/text/read-text.ts';
import type { SourceDocument } from '../../src/import/types.ts';

function read(text: string | Uint8Array): SourceDocument {
  const document = readText(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if ('type' in document) throw new Error(document.reason);
  return document;
}

/** Paragraphs as their words, tables as rows of cells. */
function blocks(text: string | Uint8Array): (string | string[][])[] {
  return read(text).blocks.map((block) => {
    if (block.type === 'paragraph') return block.text.text;
    return block.type === 'table' ? block.rows.map((row) => row.map((cell) => cell.text.text)) : block.name;
  });
}

const said = (text: string) =>
  read(text).findings.map(({ place, text }) => `${place?.line}:${place?.column} ${text}`);

test('a paragraph that the end of a page cut goes on, and the page number between is left out and told', () => {
  const text =
    '（一）渠系巡护。各区要逐段检查渠道，重点检查\n\n— 3 —\n\n涵闸和堤坡，发现险情立即处置。\n\n二、工作要求\n';
  expect(blocks(text)).toEqual([
    '（一）渠系巡护。各区要逐段检查渠道，重点检查涵闸和堤坡，发现险情立即处置。',
    '二、工作要求',
  ]);
  expect(said(text)).toEqual([
    '3:1 略去页码“—3—”',
    '5:1 “涵闸和堤坡，发现”接在“查渠道，重点检查”之后，合为一段（原件在换页处断开）',
  ]);
});

test('a heading on its own line stays one, whatever follows', () => {
  expect(blocks('（一）加强领导，落实责任\n各区要高度重视，成立专班。\n')).toEqual([
    '（一）加强领导，落实责任',
    '各区要高度重视，成立专班。',
  ]);
  expect(blocks('一、工作目标\n\n摸清底数。')).toEqual(['一、工作目标', '摸清底数。']);
});

test('lines that were broken at a margin are joined to paragraphs', () => {
  const text = [
    '一、巡护范围',
    '　　各区对辖区内的渠道、涵闸、泵站和堤坡逐段检查登记造册',
    '并于月底前报送清单。检查中发现险情的应当立即处置同时向上',
    '级报告，不得拖延。',
    '　　镇村两级负责斗渠以下的渠道，区级负责干渠支渠以及与外',
    '区相邻的水闸。',
  ].join('\n');
  expect(blocks(text)).toEqual([
    '一、巡护范围',
    '各区对辖区内的渠道、涵闸、泵站和堤坡逐段检查登记造册并于月底前报送清单。检查中发现险情的应当立即处置同时向上级报告，不得拖延。',
    '镇村两级负责斗渠以下的渠道，区级负责干渠支渠以及与外区相邻的水闸。',
  ]);
});

test('bare page numbers are left out only where they count up through the text', () => {
  expect(blocks('甲。\n\n1\n\n乙。\n\n2\n\n丙。')).toEqual(['甲。', '乙。', '丙。']);
  expect(blocks('甲。\n\n12\n\n乙。')).toEqual(['甲。', '12', '乙。']);
});

test('marks of Markdown are left out and told; marks that are no pair stay', () => {
  const text = '## **（一）突出重点。**按月巡护。\n\n---\n\n- 样本\\_一\n\n2*3*4 和 **未合上';
  expect(blocks(text)).toEqual(['（一）突出重点。按月巡护。', '样本_一', '2*3*4和**未合上']);
  expect(said(text)).toEqual([
    '1:1 略去标题标记“##”，级别按序号定',
    '1:4 略去加粗标记“**”',
    '3:1 略去分隔线“---”',
    '5:1 略去列表标记“-”',
    '5:5 略去转义的反斜线“\\”',
  ]);
});

test('spaces that a PDF has between ideographs and digits go, wide gaps stay', () => {
  expect(blocks('自 2018 年 5 月 1 日起，用 APP 报送。')).toEqual(['自2018年5月1日起，用APP报送。']);
  expect(blocks('甲局　　乙局')).toEqual(['甲局　乙局']);
  expect(blocks('Open Data 平台')).toEqual(['Open Data平台']);
});

test('lines of tabs are a table with as many cells in each row; a tab alone is a gap', () => {
  expect(blocks('序号\t渠道\t\n\t\t\n合计\t\t\n')).toEqual([
    [
      ['序号', '渠道', ''],
      ['', '', ''],
      ['合计', '', ''],
    ],
  ]);
  expect(blocks('\t甲渠道。\n\t乙渠道。')).toEqual(['甲渠道。', '乙渠道。']);
  expect(blocks('填报人：\t电话：')).toEqual(['填报人：　电话：']);
  expect(blocks('| 渠道 | 单位 |\n|---|---|\n| 东渠 | 甲局 |')).toEqual([
    [
      ['渠道', '单位'],
      ['东渠', '甲局'],
    ],
  ]);
});

test('UTF-8 with and without a mark, UTF-16 and GB18030 are read, whatever ends the lines', () => {
  const gb18030 = new Uint8Array([0xb7, 0xb6, 0xc0, 0xfd, 0xca, 0xd0, 0x0d, 0x0a, 0x0d, 0x0a, 0xc7, 0xfe]);
  expect(blocks(gb18030)).toEqual(['范例市', '渠']);
  expect(blocks(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('范例市\r\n\r\n渠')]))).toEqual(
    ['范例市', '渠'],
  );
  expect(blocks(new Uint8Array(Uint16Array.from('\ufeff范例市', (c) => c.charCodeAt(0)).buffer))).toEqual([
    '范例市',
  ]);
});

test.each([
  ['nothing', new Uint8Array(), '文件是空的'],
  [
    'an old Word file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    '是旧版 Word（DOC）、WPS 文件，或者加了密码',
  ],
  ['RTF', new TextEncoder().encode('{\\rtf1}'), '是 RTF 文件'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), '不是 DOCX，也不是纯文本'],
  ['a text without end', new Uint8Array(5 * 2 ** 20).fill(0x61), '文件大得反常，不予打开'],
])('%s is refused', (_, bytes, reason) => {
  expect(readText(bytes)).toMatchObject({ type: 'unreadable', reason });
});

test('places count lines and columns of the file, across what was left out and joined', () => {
  const [first] = read('   （一）巡 护。各区要检查\n\n— 1 —\n\n渠道，报送清单。').blocks;
  if (first?.type !== 'paragraph') throw new Error('no paragraph');
  const { text, runs } = first.text;
  expect(text).toBe('（一）巡护。各区要检查渠道，报送清单。');
  expect(runs[0]).toMatchObject({ line: 1, column: 4 });
  expect(runs.at(-1)).toMatchObject({ at: text.indexOf('渠道'), line: 5, column: 1 });
});
