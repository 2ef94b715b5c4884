import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citation,
  deadline,
  division,
  dutyItem,
  dutyList,
  group,
  list,
  paragraph,
  responsibility,
  section,
} from '../../../src/circular/builders.ts';
import type { Block, Division } from '../../../src/circular/types.ts';
import { factsOf, holders } from '../build-derived.ts';

function duties(...blocks: Block[]) {
  return factsOf([section(1, '分工', blocks)]).duties;
}

const tail = (written: string, due?: string) =>
  responsibility(`（责任单位：${written}）`, [{ role: '责任', holders: written }], due);
const due = { due: { type: 'date', date: '2018-06-01' } } as const;

describe('a duty list', () => {
  test('gives one duty for each item, its ；-clauses as parts', () => {
    const [first, second, ...more] = duties(
      dutyList(['市商务局、国土房产局：负责排查；汇总（含台账；清单）数据。', '某某局：配合。']),
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      kind: 'dutyList',
      matter: '负责排查；汇总（含台账；清单）数据。',
      parts: ['负责排查', '汇总（含台账；清单）数据'],
      forms: [],
    });
    expect(holders(first!)).toBe('责任 fl-shangwu fl-guotu');
    expect(first?.assignments[0]?.organs[1]?.name).toBe('市国土房产局');
    expect(holders(second!)).toBe('责任 某某局?');
  });

  test('keeps an item without holders', () => {
    const [duty] = duties({ type: 'dutyList', children: [dutyItem('没有冒号的一项')] });
    expect(duty).toMatchObject({ assignments: [], matter: '没有冒号的一项' });
  });
});

describe('a division table', () => {
  test('gives one duty for each row, by the heads of its columns', () => {
    const [first, second, ...more] = duties(
      division(
        [
          ['领域', '牵头单位', '任务', '责任部门', '配合单位', '完成时限'],
          ['养老机构、学校等民生领域', '市商务局', '逐户核查', '各区', '国土房产局', '6月底'],
          ['房地产', '市国土房产局', '', '', '', ''],
        ],
        '排查领域',
      ),
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      kind: 'division',
      matter: '养老机构、学校等民生领域：逐户核查',
      object: { dimension: '排查领域', items: ['养老机构', '学校'] },
      due: '6月底',
    });
    expect(holders(first!)).toBe('牵头 fl-shangwu; 责任 fl-gequ; 配合 国土房产局?');
    expect(second).toMatchObject({ matter: '房地产', object: { items: ['房地产'] } });
    expect(second).not.toHaveProperty('due');
    expect(holders(second!)).toBe('牵头 fl-guotu');
  });

  test('takes the head of the first column for the dimension where none is stated', () => {
    const [duty] = duties(
      division([
        ['行业', '责任单位'],
        ['典当', '市商务局'],
      ]),
    );
    expect(duty?.object?.dimension).toBe('行业');
  });

  test('gives none for a table without rows', () => {
    expect(duties(division([['行业', '责任单位']]))).toEqual([]);
    expect(
      duties({ type: 'division', children: [{ type: 'table', children: [] }] } satisfies Division),
    ).toEqual([]);
  });
});

describe('a tail', () => {
  test('has the heading of its section for a matter', () => {
    const assignments = [
      { role: '牵头' as const, holders: '市商务局' },
      { role: '配合' as const, holders: '各区' },
    ];
    const words = [
      '先做甲。再做乙。',
      responsibility('（牵头单位：市商务局；配合单位：各区）', assignments, '6月底'),
    ];
    const [duty, ...more] = factsOf([section(1, '全面排查。', [paragraph(words)])]).duties;
    expect(more).toEqual([]);
    expect(duty).toMatchObject({ kind: 'tail', matter: '全面排查', due: '6月底', parts: [] });
    expect(holders(duty!)).toBe('牵头 fl-shangwu; 配合 fl-gequ');
  });

  test('has the first sentence for a matter where its section has several, or there is none', () => {
    const found = duties(
      paragraph(['做好甲（含“一。二”）。并做乙。', tail('各区')]),
      paragraph(['做好丙', tail('市商务局')]),
    );
    expect(found.map(({ matter }) => matter)).toEqual(['做好甲（含“一。二”）', '做好丙']);
    expect(factsOf([paragraph(['做好丁。', tail('各区')])]).duties[0]?.matter).toBe('做好丁');
  });
});

test('a deadline is a duty of its holders, with its recipient, forms and due date in words', () => {
  const report = deadline('6月1日前', {
    ...due,
    holders: '各区',
    matter: '总结',
    reportTo: '市排查办',
    forms: ['clues'],
    atLeast: 2,
  });
  const [duty, ...more] = duties(paragraph(['于', report, '报送。']));
  expect(more).toEqual([]);
  expect(duty).toMatchObject({
    kind: 'deadline',
    matter: '总结',
    due: '2018年6月1日，至少2次',
    reportTo: { organ: 'fl-paichaban' },
    forms: ['clues'],
  });
  expect(holders(duty!)).toBe('责任 fl-gequ');
});

test('a report to several organs names them all', () => {
  const { duties: found, organs } = factsOf([
    paragraph([deadline('6月1日前', { ...due, reportTo: '市排查办、商务局', matter: '总结' })]),
  ]);
  expect(found[0]?.reportTo).toEqual({ name: '市排查办、商务局', organ: null, by: null });
  expect(found[0]?.recipients?.map(({ organ }) => organ)).toEqual(['fl-paichaban', 'fl-shangwu']);
  expect(organs).toEqual(['fl-paichaban', 'fl-shangwu']);
});

describe('dutiesOf', () => {
  test('finds tails and deadlines within duty items, tables, lists and emphasis, in print order', () => {
    const report = (matter: string) => deadline(matter, { ...due, matter });
    const found = duties(
      {
        type: 'dutyList',
        children: [{ ...dutyItem('各区：做甲。'), children: ['各区：做甲，', report('甲报')].map(inline) }],
      },
      division([
        ['领域', '责任单位'],
        [['养老', report('乙报')], '各区'],
      ]),
      list([['另行', { type: 'strong', children: [report('丙报')] }]]),
      paragraph([citation('《某方案》'), '要求', report('丁报'), '。', tail('各区')]),
    );
    expect(found.map(({ kind, matter }) => `${kind} ${matter}`)).toEqual([
      'dutyList 做甲。',
      'deadline 甲报',
      'division 养老乙报',
      'deadline 乙报',
      'deadline 丙报',
      'deadline 丁报',
      'tail 分工',
    ]);
  });

  test('gives every item, row, tail and deadline exactly once, with an id of its own', () => {
    const block: fc.Arbitrary<[Block, number]> = fc.oneof(
      fc
        .array(fc.constantFrom('各区：做甲。', '市商务局：做乙；做丙。'), { minLength: 1, maxLength: 3 })
        .map((items): [Block, number] => [dutyList(items), items.length]),
      fc
        .array(fc.constantFrom('养老', '教育'), { maxLength: 3 })
        .map((rows): [Block, number] => [
          division([['领域', '责任单位'], ...rows.map((row) => [row, '各区'])]),
          rows.length,
        ]),
      fc
        .constantFrom('各区', '市商务局')
        .map((who): [Block, number] => [paragraph(['做好。', tail(who)]), 1]),
      fc
        .constantFrom('方案', '总结')
        .map((matter): [Block, number] => [
          paragraph(['于', deadline('6月1日前', { ...due, matter, holders: '各区' }), '报送。']),
          1,
        ]),
      fc.constant<[Block, number]>([group([list(['综合组：市商务局', '宣传组：各区'])], '小组'), 2]),
      fc.constant<[Block, number]>([paragraph('没有职责。'), 0]),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const found = duties(...blocks.map(([node]) => node));
        expect(found).toHaveLength(blocks.reduce((sum, [, count]) => sum + count, 0));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });

  test('keeps the ids of duties when a section is put in', () => {
    const blocks = () => [
      section(1, '分工', [dutyList(['各区：做甲。']), paragraph(['做。', tail('各区')])]),
    ];
    const before = factsOf(blocks()).duties.map(({ id }) => id);
    const after = factsOf([section(1, '新增', [dutyList(['各区：做甲。'])]), ...blocks()]).duties.map(
      ({ id }) => id,
    );
    expect(after.slice(1)).toEqual(before);
    expect(before).not.toContain(after[0]);
  });
});

function inline(word: string | ReturnType<typeof deadline>) {
  return typeof word === 'string' ? ({ type: 'text', value: word } as const) : word;
}
