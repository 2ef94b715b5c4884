import { expect, test } from 'vitest';
import { readPapers } from '../../src/read/paper/read-papers.ts';

const LEAST =
  '名称: 总结\n先后: 10\n凭据: {时限: {}}\n题目: "{事由}的报告"\n主体: 提纲\n提纲: [情况, 打算: 写时间]\n';

function read(files: Record<string, string>) {
  const encoder = new TextEncoder();
  return readPapers(
    new Map(Object.entries(files).map(([name, text]) => [`templates/papers/${name}`, encoder.encode(text)])),
  );
}

test('a paper is read, its keys in code, what is missing empty', () => {
  expect(read({ 'summary.yaml': LEAST })).toEqual([
    {
      id: 'summary',
      file: 'templates/papers/summary.yaml',
      name: '总结',
      order: 10,
      demand: { type: 'deadline', kinds: [], words: [], endings: [] },
      upward: false,
      orientation: 'portrait',
      title: '{事由}的报告',
      opening: [],
      body: 'outline',
      heads: [{ title: '情况' }, { title: '打算', hint: '写时间' }],
      hints: [],
      columns: [],
      evidence: {},
      closing: [],
      above: [],
      signature: [],
      remark: [],
      notes: [],
    },
  ]);
});

test('papers come in the order of 先后, whatever their files are called', () => {
  const later = LEAST.replace('先后: 10', '先后: 20');
  expect(read({ 'a.yaml': later, 'b.yaml': LEAST }).map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each([
  [
    'an unknown key',
    LEAST.replace('提纲: [', '提綱: ['),
    /summary\.yaml:6:1 没有“提綱”这个项目（是否应为“提纲”？）/u,
  ],
  ['a missing key', LEAST.replace('名称: 总结\n', ''), /summary\.yaml:1:1 缺少“名称”（补写“名称”）/u],
  [
    'a word that is none of the known',
    LEAST.replace('主体: 提纲', '主体: 大纲'),
    /summary\.yaml:5:\d+ “主体”.*“提纲”、“表格”/u,
  ],
  [
    'unknown braces',
    LEAST.replace('{事由}', '{原因}'),
    /summary\.yaml:4:\d+ “题目”.*花括号里应是事项、.*这里是“原因”/u,
  ],
  [
    'two reasons to demand it',
    LEAST.replace('{时限: {}}', '{时限: {}, 写有: 总结}'),
    /summary\.yaml:3:\d+ .*只写一个/u,
  ],
  ['an unknown reason', LEAST.replace('时限: {}', '期限: {}'), /summary\.yaml:3:\d+ 没有“期限”这个项目/u],
  ['no heads', LEAST.replace(/提纲: \[.*\n/u, ''), /summary\.yaml:1:1 缺少“提纲”/u],
  [
    'an unknown frequency',
    LEAST.replace('时限: {}', '时限: {频次: [每周]}'),
    /summary\.yaml:3:\d+ “频次”第1项.*应是“日期”/u,
  ],
])('%s is an error that names file, line and column', (_, text, message) => {
  expect(() => read({ 'summary.yaml': text })).toThrow(message);
});

test('one 先后 that two have, and a name that cannot stand in an address, are errors', () => {
  expect(() => read({ 'a.yaml': LEAST, 'b.yaml': LEAST })).toThrow(/a\.yaml、.*b\.yaml 的“先后”都是10/u);
  expect(() => read({ '总结.yaml': LEAST })).toThrow(/文件名用作网址/u);
});
