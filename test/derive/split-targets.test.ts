import { expect, test } from 'vitest';
import { classNamedBy, splitTargets } from '../../src/derive/split-targets.ts';

test.each<[string, string, (string | [string, string])[]]>([
  ['at 、', '养老机构、民办学校', ['养老机构', '民办学校']],
  [
    'before 等, whose class it names',
    '网络借贷平台、众筹平台等互联网金融行业',
    [
      ['网络借贷平台', '互联网金融行业'],
      ['众筹平台', '互联网金融行业'],
    ],
  ],
  ['without 各类 in the class', '典当行等各类融资机构；', [['典当行', '融资机构']]],
  ['between adjacent quotes', '“消费返利”“看广告、赚外快”', ['消费返利', '看广告、赚外快']],
  ['between quotes with 、', '“消费返利”、“虚拟货币”', ['消费返利', '虚拟货币']],
  [
    'a quote led up to, and a sentence that goes on',
    '以“消费返利”、“虚拟货币”等名义吸收资金的机构；',
    ['消费返利', '虚拟货币'],
  ],
  ['not within brackets', '商业预付卡（储值卡、会员卡）、旅游', ['商业预付卡（储值卡、会员卡）', '旅游']],
  ['not within words with 等', '高等院校、中等职业学校', ['高等院校', '中等职业学校']],
  [
    'several classes',
    '典当行等融资机构、养老院等民生机构、学校',
    [['典当行', '融资机构'], ['养老院', '民生机构'], '学校'],
  ],
  ['nothing after 等', '农民合作社、涉农项目等', ['农民合作社', '涉农项目']],
  ['nothing at all', '', []],
])('splits %s', (_, text, expected) => {
  const found = splitTargets(text).map(({ name, group }) => (group === undefined ? name : [name, group]));
  expect(found).toEqual(expected);
});

test('takes no class from words that go on with the sentence', () => {
  expect(classNamedBy('互联网金融行业，以及')).toBe('互联网金融行业');
  expect(classNamedBy('名义许诺高额回报的')).toBeUndefined();
  expect(classNamedBy('为主要对象')).toBeUndefined();
  expect(classNamedBy('机构集中的场所')).toBeUndefined();
  expect(classNamedBy('；六是')).toBeUndefined();
});

test('comes to an end with brackets and quotes that never close', () => {
  for (const piece of ['“', '（', '“甲”', '甲等', '甲等乙、']) {
    expect(splitTargets(piece.repeat(50_000)).length, piece).toBeGreaterThan(0);
  }
});
