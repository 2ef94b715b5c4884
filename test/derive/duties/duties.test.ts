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
  target,
  targetList,
  text,
} from '../../../src/circular/builders.ts';
import type { Block, Division } from '../../../src/circular/types.ts';
import type { Sector } from '../../../src/corpus/types.ts';
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
      dutyList(['市商务局、国土房产局：负责排查；汇总（含台账；清单）数据。', '某某局：统计。']),
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

  test('is 责任 unless every clause says another role', () => {
    const found = duties(
      dutyList([
        '市商务局：负责指导企业；督导检查街道；指导行业协会。',
        '市商务局：负责指导企业；汇总数据。',
        '市商务局：牵头制定标准。',
        '各区：配合市商务局抽查；协助取证。',
      ]),
    );
    expect(found.map(holders)).toEqual([
      '指导 fl-shangwu; 督导 fl-shangwu',
      '责任 fl-shangwu',
      '牵头 fl-shangwu',
      '配合 fl-gequ',
    ]);
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

  test('reads other heads of columns, and the clauses of a matter', () => {
    const [duty] = duties(
      division([
        ['事项', '主办单位', '协办部门', '业务指导单位', '督办单位', '落实单位（部门）', '任务'],
        ['核查', '市商务局', '市国土房产局', '市排查办', '市排查办', '各区', '建账；销号。'],
      ]),
    );
    expect(holders(duty!)).toBe(
      '牵头 fl-shangwu; 配合 fl-guotu; 指导 fl-paichaban; 督导 fl-paichaban; 责任 fl-gequ',
    );
    expect(duty).toMatchObject({ matter: '核查：建账；销号。', parts: ['建账', '销号'] });
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

test('a list may say itself who leads and who helps', () => {
  const held = (...blocks: Block[]) => duties(...blocks).map(holders);
  expect(
    held(paragraph([deadline('6月1日前', { ...due, holders: '市商务局（牵头）、各区', matter: '总结' })])),
  ).toEqual(['牵头 fl-shangwu; 责任 fl-gequ']);
  expect(held(paragraph(['甲。', tail('由市商务局牵头，国土房产局、各区配合')]))).toEqual([
    '牵头 fl-shangwu; 配合 fl-guotu fl-gequ',
  ]);
  expect(held(dutyList(['市商务局（牵头）、国土房产局：查。', '市商务局、各区：配合取证。']))).toEqual([
    '牵头 fl-shangwu; 责任 fl-guotu',
    '配合 fl-shangwu fl-gequ',
  ]);
  expect(
    held(
      division([
        ['事项', '责任单位'],
        ['甲', '市排查办总牵头，市商务局，各区督导'],
      ]),
      group([list(['排查组：由市商务局牵头，各区参加，市排查办指导'])], '小组'),
    ),
  ).toEqual([
    '总牵头 fl-paichaban; 责任 fl-shangwu; 督导 fl-gequ',
    '牵头 fl-shangwu; 配合 fl-gequ; 指导 fl-paichaban',
  ]);
});

describe('the targets of a duty', () => {
  const sectors: Sector[] = [
    { id: 'dianshang', name: '电子商务', aliases: [], category: '领域' },
    { id: 'yufuka', name: '预付卡', aliases: ['商业预付卡'], category: '领域' },
    { id: 'yanglao', name: '养老机构', aliases: [], category: '领域' },
  ];
  const targets = (...blocks: Block[]) =>
    factsOf([section(1, '排查', blocks)], {}, { sectors }).duties.map((duty) =>
      duty.targets.map(({ name, sector }) => sector ?? `${name}?`),
    );

  test('of a row are its items, a name in brackets among them', () => {
    expect(
      targets(
        division(
          [
            ['排查领域', '责任单位'],
            ['电子商务(商业预付卡)', '市商务局'],
            ['预付卡、典当等行业', '各区'],
          ],
          '排查领域',
        ),
        division([
          ['台账', '责任单位'],
          ['日常台账', '各区'],
        ]),
      ),
    ).toEqual([['dianshang', 'yufuka'], ['yufuka', '典当?'], []]);
  });

  test('of a tail are those marked since the tail before it, in its section', () => {
    expect(
      targets(
        targetList('领域', ['电子商务、典当等行业']),
        paragraph(['甲。', tail('各区')]),
        paragraph(['查', target('养老机构', '领域'), '。', tail('各区'), tail('市商务局')]),
        paragraph(['查', target('预付卡', '领域'), '。']),
        section(2, '另一节', [paragraph(['乙。', tail('各区')])]),
      ),
    ).toEqual([['dianshang', '典当?'], ['yanglao'], ['yanglao'], []]);
  });

  test('of a tail without any are those that its matter names', () => {
    expect(targets(section(2, '规范养老机构', [paragraph(['甲。', tail('各区')])]))).toEqual([['yanglao']]);
  });

  test('of an item are those marked in it, else those it names', () => {
    const marked = {
      ...dutyItem('各区：查养老机构。'),
      children: [text('各区：查'), target('典当', '领域')],
    };
    expect(
      targets(dutyList(['各区：查养老机构和电子商务企业。']), { type: 'dutyList', children: [marked] }),
    ).toEqual([['yanglao', 'dianshang'], ['典当?']]);
  });
});

test('what 完成时限 means in the calendar is with the duty of a tail or a row', () => {
  const found = duties(
    paragraph(['甲', tail('各区', '2018年7月底')]),
    paragraph(['乙', tail('各区', '长期坚持')]),
    division([
      ['事项', '责任单位', '完成时限'],
      ['丙', '各区', '每月10日前'],
    ]),
    paragraph([deadline('7月25日前', { due: { type: 'date', date: '2018-07-25' }, matter: '总结' })]),
  );
  expect(found.map(({ when }) => when?.dates)).toEqual([
    ['2018-07-31'],
    undefined,
    ['2018-06-10', '2018-07-10'],
    ['2018-07-25'],
  ]);
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
  const { duties: found, deadlines } = factsOf([paragraph(['于', report, '报送。'])]);
  const [duty, ...more] = found;
  expect(more).toEqual([]);
  expect(duty).toMatchObject({
    kind: 'deadline',
    matter: '总结',
    due: '2018年6月1日，至少2次',
    reportTo: { organ: 'fl-paichaban' },
    forms: ['clues'],
    when: { due: due.due, dates: ['2018-06-01'], atLeast: 2 },
    deadline: deadlines[0]?.id,
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
