import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { frontmatter } from './read/read-text.ts';

/** Place, severity and rule of each message about a circular whose body is given. */
function findings(body: string): string[] {
  const files = {
    'circulars/2018/fanli-2018-1/index.md': frontmatter({ 发文机关: '范例市商务局' }) + body,
    'organs/fanli.yaml':
      '地区: 范例市\n级别: 市\n机关:\n  - {标识: fanli-shangwu, 全称: 范例市商务局, 类型: 部门}\n',
    'site.yaml': '标题: 公文库\n缺省公开方式: 主动公开\n',
  };
  const encoder = new TextEncoder();
  const { messages } = compile(
    new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  );
  return messages.map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`);
}

const DUTIES = ':::职责\n- 市商务菊：负责汇总。\n:::\n';
const FOUND = expect.stringMatching(/ error organ-is-registered$/);

test.each([
  ['an impossible date', ':时限[月底]{日期=2018-02-30}\n\n', / fatal date-exists$/],
  ['a mark without brackets', ':时限[月底\n\n', / fatal directive-closes$/],
  ['a picture that is not there', '![图](a.png)\n\n', / fatal file-exists$/],
])('%s does not hide what is derived from the rest of the text', (_what, fault, fatal) => {
  expect(findings(fault + DUTIES)).toEqual(expect.arrayContaining([expect.stringMatching(fatal), FOUND]));
});

test('what cannot be read as a whole is not judged', () => {
  expect(findings(`${':::职责\n'.repeat(20)}${DUTIES}`)).not.toContainEqual(FOUND);
});

// A run of one character in the midst of a text, where `/。+$/` tries each of them, and the like. Quadratic work at these
// lengths does not end before the runner's time is up.
test.each([
  ['stops', `甲${'。'.repeat(300_000)}乙`],
  ['spaces', `甲${' '.repeat(300_000)}乙`],
  ['wide spaces', `甲${'\u3000'.repeat(300_000)}乙`],
  ['tails', `汇总线索${'（责任单位：市商务局）'.repeat(15_000)}`],
  ['separators in a target', `:::重点{类别=领域}\n- ${'；'.repeat(300_000)}甲\n:::\n`],
  ['conjunctions', `:::职责\n- ${'甲和'.repeat(100_000)}：汇总。\n:::\n`],
])('%s are compiled in near-linear time', (_what, body) => {
  expect(findings(body)).not.toEqual([]);
});
