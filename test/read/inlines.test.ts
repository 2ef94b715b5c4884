import { describe, expect, test } from 'vitest';
import { all, brief, printed, readBody } from './read-text.ts';

/** Texts that other Markdown would take for markup, and that print as they are without a word. */
const silent = [
  '时间 10:30，比例 1:2，单位:万元，a::b，完成时限:月底',
  '编号 1~3、4~6，面积 2*3*4，a_b_c，__初稿__，_号',
  '5 < 6 且 7 > 3，a<b，A&B，a & b',
  '方框[ ]、[甲]、[甲][乙]、（见[1]）',
  '花括号{甲}、{a=b}、:{、:}、: 号',
  '***三个***、****、* 号',
  '____年____月',
  '见（一）、(二)、[三]（四）',
  'http://example.gov.invalid/a_b_c?x=1*2',
];

test.each(silent)('prints as written, without a message: %s', (text) => {
  const { blocks, messages } = readBody(text);
  expect(printed(blocks)).toBe(text);
  expect(messages).toEqual([]);
});

/** Texts that print as they are, with a warning, since they look like a mistake. */
const suspect: [text: string, column: number][] = [
  ['甲<b>乙</b>', 2],
  ['甲&nbsp;乙', 2],
  ['甲[^1]乙', 2],
  ['甲`乙`丙', 2],
  ['甲~~乙~~丙', 2],
  ['甲\\*乙', 2],
  ['甲 *乙* 丙', 3],
  ['# 大标题', 1],
  ['###### 六级', 1],
  ['##没有空格', 1],
  ['> 引用', 1],
  ['---', 1],
  ['```', 1],
  ['甲：时限[5月]乙', 2],
  ['甲:末知[乙]丙', 2],
  ['甲::时限[乙]丙', 3],
  ['甲[乙](javascript:alert) ', 2],
  ['甲[](https://example.gov.invalid)', 2],
  ['见[一](二)', 2],
  ['见[1](2)', 2],
  ['见![图](a.png)', 3],
];

test.each(suspect)('prints as written, with a warning: %s', (text, column) => {
  const { blocks, messages } = readBody(text);
  expect(printed(blocks)).toBe(text.trim());
  expect(messages.length).toBeGreaterThan(0);
  expect(messages[0]).toMatchObject({ line: 8, column, severity: 'warning' });
  expect(messages[0]!.note).toBeTruthy();
});

test('an unknown directive with attributes prints as written, and is an error', () => {
  const { blocks, messages } = readBody('于:时间[5月18日前]{日期=2018-05-18}报送。');
  expect(printed(blocks)).toBe('于:时间[5月18日前]{日期=2018-05-18}报送。');
  expect(brief(messages)).toEqual(['8:2 error directive-is-known']);
});

test('markup inside an unknown directive is still read', () => {
  const { blocks } = readBody('甲:末知[**乙**]丙');
  expect(all(blocks, 'strong')).toHaveLength(1);
});

describe('strong text', () => {
  test('stands beside ideographs and punctuation', () => {
    const { blocks } = readBody('甲**乙。**丙，**“丁”**戊');
    expect(
      all(blocks, 'strong').map((strong) => printed([{ type: 'paragraph', children: [strong] }])),
    ).toEqual(['乙。', '“丁”']);
    expect(printed(blocks)).toBe('甲乙。丙，“丁”戊');
  });

  test('without a partner prints its asterisks', () => {
    expect(printed(readBody('甲**乙').blocks)).toBe('甲**乙');
    expect(printed(readBody('甲** 乙 **丙').blocks)).toBe('甲** 乙 **丙');
  });

  test('pairs within a label, not across its edge', () => {
    const { blocks } = readBody('甲**乙:重点[丙**丁]{类别=领域}戊');
    expect(all(blocks, 'strong')).toEqual([]);
    expect(printed(blocks)).toBe('甲**乙丙**丁戊');
  });

  test('holds directives and citations', () => {
    const { blocks } = readBody('**见《样本》，:重点[养老]{类别=领域}**');
    const [strong] = all(blocks, 'strong');
    expect(strong!.children.map((child) => child.type)).toEqual(['text', 'citation', 'text', 'target']);
  });
});

describe('links', () => {
  test.each([
    'https://example.gov.invalid/a_(b)',
    'http://a.invalid',
    'mailto:a@b.invalid',
    'plan.md',
    '../x.html#a',
  ])('lead to %s', (url) => {
    expect(all(readBody(`见[此处](${url})。`).blocks, 'link')).toMatchObject([{ url }]);
  });

  test.each([
    'javascript:x',
    'data:text/html,x',
    'file:///a',
    '//host.invalid/a',
    'JaVaScript:x',
    '\\\\host\\a',
  ])('do not lead to %s', (url) => {
    const { blocks, messages } = readBody(`见[此处](${url})。`);
    expect(all(blocks, 'link')).toEqual([]);
    expect(printed(blocks)).toBe(`见[此处](${url})。`);
    expect(messages.map((message) => message.ruleId)).toContain('link-is-usable');
  });

  test('hold no citation and no further link', () => {
    const { blocks } = readBody('[《样本》[乙](b.md)](a.md)');
    expect(all(blocks, 'citation')).toEqual([]);
    expect(all(blocks, 'link')).toHaveLength(1);
  });
});

describe('lines of a paragraph', () => {
  test('join without a space between ideographs, with one between Latin words', () => {
    const { blocks } = readBody('第一行\n第二行，LED\nscreen 和\nP2P\n平台  \n末行');
    expect(printed(blocks)).toBe('第一行第二行，LED screen 和P2P平台末行');
  });

  test('join inside labels, and leave attributes apart', () => {
    const { blocks } = readBody('于:时限[5月\n18日前]{日期=2018-05-18\n单位=各区}报送。');
    expect(printed(blocks)).toBe('于5月18日前报送。');
    expect(all(blocks, 'deadline')).toMatchObject([{ holders: '各区' }]);
  });

  test('that are indented are no code', () => {
    expect(printed(readBody('    甲乙\n\n\t丙丁').blocks)).toBe('甲乙\n丙丁');
  });
});

test('every node says where it stands', () => {
  const { circular } = readBody('甲**乙:重点[丙]{类别=领域}**\n见《丁》（范商〔2018〕1号）。');
  const [target] = all(circular.children, 'target');
  expect(target!.position).toMatchObject({ start: { line: 8, column: 5 }, end: { line: 8, column: 18 } });
  const [citation] = all(circular.children, 'citation');
  expect(citation!.position).toMatchObject({ start: { line: 9, column: 2 }, end: { line: 9, column: 17 } });
});
