import { describe, expect, test } from 'vitest';
import { paragraph, section, target, targetList } from '../../src/circular/builders.ts';
import type { Block } from '../../src/circular/types.ts';
import { factsOf } from './build-derived.ts';

const SECTORS = [
  { id: 'wangdai', name: '网络借贷', aliases: ['网络借贷平台'], category: '领域' as const },
  { id: 'fanli', name: '消费返利', aliases: [], category: '行为' as const },
];

function targets(...blocks: Block[]) {
  const facts = factsOf([section(1, '重点', blocks)], {}, { sectors: SECTORS });
  return facts.targets.map(({ category, name, group, sector }) => [category, name, group, sector]);
}

describe('targetsOf', () => {
  test('takes targets, classes and registered ids from a list', () => {
    expect(targets(targetList('领域', ['网络借贷平台、众筹平台等互联网金融行业；', '养老机构。']))).toEqual([
      ['领域', '网络借贷平台', '互联网金融行业', 'wangdai'],
      ['领域', '众筹平台', '互联网金融行业', null],
      ['领域', '养老机构', undefined, null],
    ]);
  });

  test('keeps an item that is a sentence whole', () => {
    expect(targets(targetList('行为', ['没有登记、备案，也没有场所的；']))).toEqual([
      ['行为', '没有登记、备案，也没有场所的', undefined, null],
    ]);
  });

  test('takes targets from a span, and the class from 归类 or from what follows 等', () => {
    expect(
      targets(
        paragraph([
          '排查',
          target('网络借贷平台、众筹平台', '领域'),
          '等互联网金融行业，以及',
          target('养老机构', '领域', '民生'),
          '等各类机构；以',
          target('“消费返利”“共享经济”', '行为'),
          '等名义吸收资金的。',
        ]),
      ),
    ).toEqual([
      ['领域', '网络借贷平台', '互联网金融行业', 'wangdai'],
      ['领域', '众筹平台', '互联网金融行业', null],
      ['领域', '养老机构', '民生', null],
      ['行为', '消费返利', undefined, 'fanli'],
      ['行为', '共享经济', undefined, null],
    ]);
  });

  test('lets 归类 of a list win over the class in the text', () => {
    expect(targets(targetList('领域', ['典当行等融资机构'], { group: '其他' }))).toEqual([
      ['领域', '典当行', '其他', null],
    ]);
  });
});
