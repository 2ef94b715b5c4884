import { expect, test } from 'vitest';
import { WORD_CLAUSES } from '../../../src/audit/docx/clauses/index.ts';
import { readWordFile } from '../../../src/audit/docx/read-word-file.ts';
import { recogniseWord } from '../../../src/audit/docx/word-notice.ts';
import { find } from '../../../src/audit/find.ts';
import type { Finding } from '../../../src/audit/types.ts';
import { openWordFile } from '../../../src/word/open-word-file.ts';
import { changed, type Parts, RIGHT, wordFile } from '../../word/word-file.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const ODD = 'word/footer1.xml';
const EVEN = 'word/footer2.xml';

function findingsOf(parts: Parts): Finding[] {
  const opened = openWordFile(wordFile(parts));
  if (opened.type === 'unreadable') throw new Error(opened.reason);
  return find(WORD_CLAUSES, recogniseWord(readWordFile(opened)));
}

/** What fails, with what was measured. */
function faultsOf(parts: Parts): Record<string, string> {
  return Object.fromEntries(
    findingsOf(parts).flatMap(({ id, outcome }) =>
      outcome.status === 'fail' ? [[id.replace('word-', ''), outcome.measured]] : [],
    ),
  );
}

test('a notice that is right passes every clause that applies', () => {
  expect(faultsOf(RIGHT)).toEqual({});
  const applying = findingsOf(RIGHT).filter(({ outcome }) => outcome.status === 'pass');
  expect(applying.length).toBeGreaterThan(35);
});

test('every clause has an id of its own', () => {
  const ids = WORD_CLAUSES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<[string, path: string, from: string | RegExp, to: string, Record<string, string>]>([
  [
    'Letter paper',
    DOCUMENT,
    'w:w="11906" w:h="16838"',
    'w:w="12240" w:h="15840"',
    {
      'page-is-a4': '215.9 mm × 279.4 mm（第1节）',
      'side-margins-give-the-text-area': '左 28 mm、右 26 mm、版心宽 161.9 mm（竖排第1节）',
    },
  ],
  [
    "Word's own margins",
    DOCUMENT,
    'w:top="2098"',
    'w:top="1440"',
    {
      'top-margin-gives-the-text-area': '25.4 mm（竖排第1节）',
      'line-metrics-are-known': '上 25.4 mm、下 35 mm、28.95 磅',
    },
  ],
  [
    'a bottom margin',
    DOCUMENT,
    'w:bottom="1985"',
    'w:bottom="1440"',
    {
      'bottom-margin-gives-the-text-area': '25.4 mm（竖排第1节）',
      'line-metrics-are-known': '上 37 mm、下 25.4 mm、28.95 磅',
    },
  ],
  [
    'a side margin',
    DOCUMENT,
    'w:left="1587"',
    'w:left="1800"',
    {
      'side-margins-give-the-text-area': '左 31.8 mm、右 26 mm、版心宽 152.3 mm（竖排第1节）',
    },
  ],
  [
    '28 points from line to line',
    STYLES,
    'w:line="579"',
    'w:line="560"',
    {
      'line-metrics-are-known': '上 37 mm、下 35 mm、28 磅',
      'body-lines-are-even': '28 磅（“为做好样本核查工作，现就…”等3处）',
    },
  ],
  [
    'one and a half lines',
    STYLES,
    'w:line="579" w:lineRule="exact"',
    'w:line="360" w:lineRule="auto"',
    {
      'line-metrics-are-known': '上 37 mm、下 35 mm、行距不固定',
      'body-lines-are-even': '1.5 倍行距（“为做好样本核查工作，现就…”等3处）',
    },
  ],
  [
    'a grid of characters',
    DOCUMENT,
    'w:type="lines"',
    'w:type="linesAndChars"',
    {
      'grid-counts-lines-only': '指定行和字符网格（竖排第1节）',
    },
  ],
  [
    'a letterhead in 宋体',
    STYLES,
    /(?<="发文机关标志"\/>.*?)方正小标宋简体/,
    '宋体',
    {
      'letterhead-names-xiaobiaosong': '宋体（“范例市样本核查办公室文件”）',
    },
  ],
  [
    'a black letterhead',
    STYLES,
    '<w:color w:val="FF0000"/>',
    '',
    {
      'letterhead-is-red': '自动（黑）（“范例市样本核查办公室文件”）',
    },
  ],
  [
    'a mark in 仿宋',
    DOCUMENT,
    'w:val="mark"',
    'w:val="number"',
    {
      'marks-names-heiti': '仿宋（“特急”）',
    },
  ],
  [
    'a small document number',
    STYLES,
    /(?<="发文字号"\/>.*?)w:val="32"/,
    'w:val="28"',
    {
      'document-number-size': '4号（14 磅）（“范核办〔2018〕7号”）',
    },
  ],
  [
    'a bold title of size 小2',
    STYLES,
    /(?<="公文标题"\/>.*?)w:val="44"\/>/,
    'w:val="36"/><w:b/>',
    {
      'title-size': '小2（18 磅）（“关于开展样本核查的通知”）',
      'title-is-not-bold': '加粗（“关于开展样本核查的通知”）',
    },
  ],
  [
    'a title in 黑体',
    STYLES,
    /(?<="公文标题"\/>.*?)方正小标宋简体/,
    '黑体',
    { 'title-names-xiaobiaosong': '黑体（“关于开展样本核查的通知”）' },
  ],
  [
    'a title at the left',
    STYLES,
    /(?<="公文标题"\/>.*?)w:val="center"/,
    'w:val="left"',
    {
      'title-is-centred': '左对齐（“关于开展样本核查的通知”）',
    },
  ],
  [
    'a bold heading',
    DOCUMENT,
    '<w:t>一、核查范围',
    '<w:rPr><w:b/></w:rPr><w:t>一、核查范围',
    {
      'headings-are-not-bold': '加粗（“一、核查范围”）',
      'formatting-is-in-styles': '手工设置加粗（“一、核查范围”）',
    },
  ],
  [
    'a bold style',
    STYLES,
    /(?<="二级标题"\/>.*?<w:rPr>)/,
    '<w:b/>',
    {
      'headings-are-not-bold': '加粗（“（一）重点领域。”）',
    },
  ],
  [
    'a heading of the first level in 仿宋',
    STYLES,
    /(?<="一级标题"\/>.*?)黑体/,
    '仿宋',
    {
      'heading1-names-heiti': '仿宋（“一、核查范围”）',
    },
  ],
  [
    'a heading of the second level in 黑体',
    STYLES,
    /(?<="二级标题"\/>.*?)楷体/,
    '黑体',
    {
      'heading2-names-kaiti': '黑体（“（一）重点领域。”）',
    },
  ],
  [
    'running on in the face of the heading',
    DOCUMENT,
    '<w:rStyle w:val="bodyFace"/>',
    '',
    {
      'body-names-fangsong': '楷体（“（一）重点领域。全市20…”）',
    },
  ],
  [
    'body text in 宋体',
    STYLES,
    /(?<=公文正文.*?<w:rPr>)/,
    '<w:rFonts w:eastAsia="宋体"/>',
    {
      'body-names-fangsong': '宋体（“为做好样本核查工作，现就…”等2处）',
    },
  ],
  [
    'body text of size 4',
    STYLES,
    /(?<="公文正文"\/>.*?)<w:sz w:val="32"\/>/,
    '<w:sz w:val="28"/>',
    {
      'body-size': '4号（14 磅）（“为做好样本核查工作，现就…”等2处）',
    },
  ],
  [
    'an addressee of size 4',
    STYLES,
    /(?<="主送机关"\/>.*?)<w:sz w:val="32"\/>/,
    '<w:sz w:val="28"/>',
    {
      'addressees-size': '4号（14 磅）（“各区人民政府：”）',
    },
  ],
  [
    '附件 in 仿宋',
    STYLES,
    /(?<="附件标识"\/>.*?)黑体/,
    '仿宋',
    { 'attachment-label-names-heiti': '仿宋（“附件”）' },
  ],
  [
    'an imprint of size 3',
    STYLES,
    /(?<="版记"\/>.*?)w:val="28"/,
    'w:val="32"',
    {
      'imprint-size': '3号（16 磅）（“抄送：示例省样本核查办公…”等2处）',
    },
  ],
  [
    'an indent of one character',
    STYLES,
    'w:firstLineChars="200" w:firstLine="640"',
    'w:firstLine="320"',
    {
      'paragraphs-are-indented-two-characters': '首行 1 字、回行 0 字（“为做好样本核查工作，现就…”等2处）',
    },
  ],
  [
    'an indent of spaces',
    DOCUMENT,
    '<w:pStyle w:val="body"/></w:pPr><w:r><w:t>为',
    '<w:pStyle w:val="body"/><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:r><w:t>\u3000\u3000为',
    {
      'formatting-is-in-styles': '手工设置缩进（“为做好样本核查工作，现就…”）',
      'indents-are-not-typed': '段首有空格（“为做好样本核查工作，现就…”）',
    },
  ],
  [
    'gaps beside digits',
    STYLES,
    '<w:autoSpaceDN w:val="0"/>',
    '',
    {
      'digits-stand-close': '数字、西文旁自动加宽（“为做好样本核查工作，现就…”等3处）',
    },
  ],
  [
    'marks that may begin a line',
    STYLES,
    '<w:autoSpaceDE w:val="0"/>',
    '<w:kinsoku w:val="0"/><w:autoSpaceDE w:val="0"/>',
    {
      'line-breaks-keep-marks': '不控制首尾字符（“为做好样本核查工作，现就…”等3处）',
    },
  ],
  [
    'one foot for all pages',
    'word/settings.xml',
    '<w:evenAndOddHeaders/>',
    '',
    {
      'odd-and-even-feet-differ': '奇偶页相同，有页码（竖排第1节）',
      'even-page-number-stands-left': '居右空 0.9 字（页脚）',
    },
  ],
  [
    'page numbers in the middle',
    ODD,
    'w:val="right"',
    'w:val="center"',
    {
      'odd-page-number-stands-right': '居中（单页页脚）',
    },
  ],
  [
    'even page numbers at the right',
    EVEN,
    '<w:ind w:left="280"/><w:jc w:val="left"/>',
    '<w:ind w:right="280"/><w:jc w:val="right"/>',
    {
      'even-page-number-stands-left': '居右空 0.9 字（双页页脚）',
    },
  ],
  [
    'no space beside page numbers',
    ODD,
    '<w:ind w:right="280"/>',
    '',
    {
      'odd-page-number-stands-right': '居右空 0 字（单页页脚）',
    },
  ],
  ['hyphens beside page numbers', ODD, '—', '-', { 'page-number-has-dashes': '- 1 -（单页页脚）' }],
  [
    'page numbers in Times New Roman',
    STYLES,
    /(?<="公文页码"\/>.*?w:ascii=")宋体/,
    'Times New Roman',
    {
      'page-number-type': 'Times New Roman，4号（14 磅）（单页页脚等2处）',
    },
  ],
  [
    'a table whose head does not repeat',
    DOCUMENT,
    '<w:tblHeader/>',
    '',
    { 'table-heads-repeat': '表头不重复（“序号”）' },
  ],
  [
    'a row that may be split',
    DOCUMENT,
    '<w:cantSplit/><w:tblHeader/>',
    '<w:tblHeader/>',
    {
      'table-rows-stay-whole': '1行可以跨页断开（“序号”）',
    },
  ],
  [
    'a row lower than its lines',
    DOCUMENT,
    '<w:tblHeader/>',
    '<w:tblHeader/><w:trHeight w:val="300" w:hRule="exact"/>',
    {
      'table-rows-hold-their-lines': '行距 18 磅，行高固定为 15 磅（“序号”等2处）',
    },
  ],
  [
    'lines lower than their type',
    STYLES,
    'w:line="360"',
    'w:line="200"',
    {
      'table-rows-hold-their-lines': '12 磅的字，行高固定为 10 磅（“序号”等11处）',
    },
  ],
  [
    'a first-line indent in the default style',
    STYLES,
    '<w:name w:val="Normal"/>',
    '<w:name w:val="Normal"/><w:pPr><w:ind w:firstLine="640"/></w:pPr>',
    {
      'cells-are-not-indented': '默认样式有首行缩进（默认样式）',
    },
  ],
  [
    'a table without words for the blind',
    DOCUMENT,
    '<w:tblDescription w:val="样本登记表"/>',
    '',
    {
      'pictures-and-tables-are-described': '没有替代文字（表格“序号”）',
    },
  ],
  [
    'no hint at quotation marks in a Latin face',
    DOCUMENT,
    '<w:rFonts w:hint="eastAsia"/>',
    '<w:rFonts w:hAnsi="Times New Roman"/>',
    {
      'shared-marks-stay-chinese': '引号用Times New Roman（“（一）重点领域。全市20…”）',
      'formatting-is-in-styles': '手工设置字体（“（一）重点领域。全市20…”）',
    },
  ],
  [
    'a theme over the face',
    STYLES,
    /(?<="公文正文"\/>.*?<w:rPr>)/,
    '<w:rFonts w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia"/>',
    {
      'themes-do-not-override-faces': '仿宋被等线盖过（“为做好样本核查工作，现就…”等3处）',
      'body-names-fangsong': '等线（“为做好样本核查工作，现就…”等2处）',
    },
  ],
  [
    'a heading outside the navigation pane',
    STYLES,
    '<w:outlineLvl w:val="1"/>',
    '',
    {
      'headings-have-levels': '没有大纲级别（“一、核查范围”）',
    },
  ],
  [
    'all in the default style',
    DOCUMENT,
    '<w:pStyle w:val="title"/>',
    '<w:jc w:val="center"/>',
    {
      'title-names-xiaobiaosong': '仿宋（“关于开展样本核查的通知”）',
      'title-size': '5号（10.5 磅）（“关于开展样本核查的通知”）',
      'paragraphs-have-styles': '默认样式（“关于开展样本核查的通知”）',
      'formatting-is-in-styles': '手工设置对齐（“关于开展样本核查的通知”）',
    },
  ],
  [
    'an insertion that nobody accepted',
    DOCUMENT,
    '<w:r><w:t>各区',
    '<w:ins w:id="1"><w:r><w:t>和</w:t></w:r></w:ins><w:r><w:t>各区',
    {
      'revisions-are-settled': '1处',
    },
  ],
  [
    'no title among the properties',
    'docProps/core.xml',
    /<dc:title>.*<\/dc:title>/,
    '',
    {
      'file-says-title-and-language': '标题没有，语言 zh-CN',
    },
  ],
])('%s: that clause fails and no other', (_, path, from, to, faults) => {
  expect(faultsOf(changed(RIGHT, path, from, to))).toEqual(faults);
});

test('a section that starts its numbers again fails, one that goes on does not', () => {
  const section = (start: string) =>
    changed(
      RIGHT,
      DOCUMENT,
      '<w:pStyle w:val="label"/>',
      `<w:pStyle w:val="label"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1587"/></w:sectPr>`,
    )[DOCUMENT]!.replace(/<w:docGrid(?!.*<w:docGrid)/s, `${start}<w:docGrid`);
  expect(faultsOf({ ...RIGHT, [DOCUMENT]: section('<w:pgNumType w:start="1"/>') })).toMatchObject({
    'page-numbers-run-on': '从 1 起（第2节）',
  });
  expect(faultsOf({ ...RIGHT, [DOCUMENT]: section('') })).not.toHaveProperty('page-numbers-run-on');
});

test('the name of a signatory and the labels of minutes have faces of their own', () => {
  const upward = changed(
    RIGHT,
    DOCUMENT,
    '<w:t>范核办〔2018〕7号</w:t></w:r>',
    '<w:t>范核办〔2018〕7号</w:t></w:r><w:r><w:t>　签发人：</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr><w:t>样某某</w:t></w:r>',
  );
  expect(faultsOf(upward)).toEqual({});
  expect(faultsOf(changed(upward, DOCUMENT, 'w:eastAsia="楷体"', 'w:eastAsia="宋体"'))).toEqual({
    'signatory-names-kaiti': '宋体（“样某某”）',
  });
  const minutes = changed(
    RIGHT,
    DOCUMENT,
    '<w:t>1.各区负责辖区内的样本，逐一登记，逐一核对。',
    '<w:t>出席：样某某、范某某。',
  );
  expect(faultsOf(minutes)).toEqual({ 'attendance-label-names-heiti': '仿宋（“出席：”）' });
});

test('an ordinal that Word counts makes a heading', () => {
  const counted = changed(
    changed(RIGHT, DOCUMENT, '<w:t>一、核查范围', '<w:t>核查范围'),
    DOCUMENT,
    '<w:pStyle w:val="h1"/>',
    '<w:pStyle w:val="h1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>',
  );
  expect(faultsOf(counted)).toEqual({});
  expect(faultsOf(changed(counted, STYLES, /(?<="一级标题"\/>.*?)黑体/, '楷体'))).toEqual({
    'heading1-names-heiti': '楷体（“一、核查范围”）',
  });
});

test('bold that is switched on in two styles is off', () => {
  const twice = changed(
    changed(RIGHT, STYLES, /(?<="二级标题"\/>.*?<w:rPr>)/, '<w:b/>'),
    STYLES,
    '<w:name w:val="正文字体"/><w:rPr>',
    '<w:name w:val="正文字体"/><w:rPr><w:b/>',
  );
  const heading = changed(
    twice,
    DOCUMENT,
    '<w:r><w:t>（一）重点领域。',
    '<w:r><w:rPr><w:rStyle w:val="bodyFace"/></w:rPr><w:t>（一）重点领域。',
  );
  expect(faultsOf(heading)).not.toHaveProperty('headings-are-not-bold');
});

test('a page number in a text box is left to a person', () => {
  const boxed = changed(
    changed(RIGHT, ODD, '<w:p>', '<w:p><w:r><w:pict><w:txbxContent><w:p>'),
    ODD,
    '</w:p></w:ftr>',
    '</w:p></w:txbxContent></w:pict></w:r></w:p></w:ftr>',
  );
  const side = findingsOf(boxed).find(({ id }) => id === 'word-odd-page-number-stands-right');
  expect(side?.outcome.status).toBe('needsPerson');
});

test('the metrics that offices use are known by name', () => {
  const metricsOf = (parts: Parts) => {
    const found = findingsOf(parts).find(({ id }) => id === 'word-line-metrics-are-known');
    return found?.outcome.status === 'pass' ? found.outcome.measured : undefined;
  };
  expect(metricsOf(RIGHT)).toBe('通行式：上 37 mm、下 35 mm、28.95 磅');
  const compensated = changed(
    changed(
      RIGHT,
      DOCUMENT,
      'w:top="2098" w:right="1474" w:bottom="1985"',
      'w:top="1959" w:right="1474" w:bottom="1846"',
    ),
    STYLES,
    'w:line="579"',
    'w:line="592"',
  );
  expect(metricsOf(compensated)).toBe('补偿式：上 34.6 mm、下 32.6 mm、29.6 磅');
  expect(faultsOf(compensated)).toEqual({});
});
