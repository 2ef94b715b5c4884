import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/circular/text.ts';
import { all, brief, frontmatter, printed, readBody, readCircular } from './read-text.ts';

/** Rules and places of what is wrong with a body. */
function faults(body: string): string[] {
  return brief(readCircular(`${frontmatter()}${body}`).messages);
}

function deadline(attributes: string) {
  return all(readBody(`:时限[月底前]{${attributes}}报送`).blocks, 'deadline')[0];
}

describe(':时限', () => {
  test('has a date and what goes with it', () => {
    expect(
      deadline('日期=2018-05-18 单位="各区（管委会）、各责任单位" 事项=实施方案 报送=市处非办 至少=2'),
    ).toMatchObject({
      due: { type: 'date', date: '2018-05-18' },
      holders: '各区（管委会）、各责任单位',
      matter: '实施方案',
      reportTo: '市处非办',
      atLeast: 2,
      forms: [],
      contents: [],
    });
  });

  test.each([
    ['频次=每月末', { type: 'recurring', frequency: { type: 'monthly', day: 'end' } }],
    ['频次=每月底', { type: 'recurring', frequency: { type: 'monthly', day: 'end' } }],
    ['频次=每月25日', { type: 'recurring', frequency: { type: 'monthly', day: 25 } }],
    ['频次=每季末', { type: 'recurring', frequency: { type: 'quarterly' } }],
    ['频次=立即', { type: 'recurring', frequency: { type: 'immediate' } }],
    ['频次=及时', { type: 'recurring', frequency: { type: 'promptly' } }],
    ['频次=随时', { type: 'recurring', frequency: { type: 'anytime' } }],
    ['频次=定期', { type: 'recurring', frequency: { type: 'regularly' } }],
    ['工作日=5', { type: 'workingDays', days: 5 }],
  ])('is due %s', (attribute, due) => {
    expect(deadline(attribute)!.due).toEqual(due);
  });

  test('names forms without their ending, and splits its contents outside quotes and brackets', () => {
    expect(
      deadline('频次=随时 附表="clues.form.yaml、overview.form.yaml" 内容="甲（乙、丙）、“丁、戊”、己"'),
    ).toMatchObject({
      forms: ['clues', 'overview'],
      contents: ['甲（乙、丙）', '“丁、戊”', '己'],
    });
  });

  test.each([
    ['{单位=各区}', '8:7 fatal deadline-has-one-due'],
    ['{日期=2018-05-18 频次=随时}', '8:7 fatal deadline-has-one-due'],
    ['', '8:1 fatal deadline-has-one-due'],
    ['{日期=2018-02-30}', '8:11 fatal date-exists'],
    ['{日期=五月}', '8:11 fatal value-is-valid'],
    ['{频次=每周}', '8:11 fatal value-is-valid'],
    ['{频次=每月32日}', '8:11 fatal value-is-valid'],
    ['{频次=随时 至少=零}', '8:17 fatal value-is-valid'],
    ['{频次=随时 单为=各区}', '8:14 fatal key-is-known'],
    ['{频次=随时 频次=定期}', '8:14 fatal directive-is-well-formed'],
    ['{频次}', '8:8 fatal directive-is-well-formed'],
    ['{频次=}', '8:8 fatal directive-is-well-formed'],
    ['{频次=“随时”}', '8:11 fatal directive-is-well-formed'],
    ['{频次="随时}', '8:8 fatal directive-is-well-formed'],
    ['{频次=随时', '8:7 fatal directive-is-well-formed'],
    ['{频次＝随时}', '8:8 fatal directive-is-well-formed'],
    ['{.a}', '8:8 fatal directive-is-well-formed'],
  ])('is at fault: %s', (attributes, fault) => {
    expect(faults(`:时限[甲]${attributes}`)).toEqual([fault]);
  });

  test('whose bracket does not close is at fault', () => {
    expect(faults('于:时限[甲{日期=2018-05-18}报送')).toEqual(['8:2 fatal directive-closes']);
    expect(faults('于:时限{日期=2018-05-18}报送')).toEqual(['8:2 fatal directive-closes']);
  });

  test('suggests the attribute that was meant', () => {
    const { messages } = readCircular(`${frontmatter()}:时限[甲]{日其=2018-05-18}`);
    expect(messages.map((message) => message.note)).toContain('是否应为“日期”？');
  });
});

test(':阶段 has a name and, where known, its days', () => {
  const { blocks } = readBody(
    ':阶段[5月下旬]{名称=全面排查 起=2018-05-21 止=2018-05-31}，:阶段[此后]{名称=总结}',
  );
  expect(all(blocks, 'phase')).toMatchObject([
    { name: '全面排查', start: '2018-05-21', end: '2018-05-31' },
    { name: '总结' },
  ]);
  expect(faults(':阶段[甲]{起=2018-05-21}')).toEqual(['8:7 fatal key-is-present']);
  expect(faults(':阶段[甲]{名称=乙 起=2018-05-21 止=2018-05-01}')).toEqual(['8:7 fatal period-runs-forward']);
});

test(':重点 nests in other directives and holds citations', () => {
  const { blocks } = readBody(':时限[把:重点[养老、《样本》]{类别=领域 归类=民生}报送]{频次=随时}');
  const [target] = all(all(blocks, 'deadline'), 'target');
  expect(target).toMatchObject({ category: '领域', group: '民生' });
  expect(target!.children.map((child) => child.type)).toEqual(['text', 'citation']);
  expect(faults(':重点[养老]{类别=行业}')).toEqual(['8:12 fatal value-is-valid']);
});

describe(':::职责', () => {
  test('takes each item apart at its first full-width colon outside brackets', () => {
    const { blocks } = readBody(
      ':::职责\n- 市商务局、农业局：负责检查：市场。\n- 各区（含：园区）：负责\n  本区。\n:::',
    );
    expect(all(blocks, 'dutyItem')).toMatchObject([
      { holders: '市商务局、农业局', duty: '负责检查：市场。' },
      { holders: '各区（含：园区）', duty: '负责本区。' },
    ]);
    expect(printed(blocks)).toBe('市商务局、农业局：负责检查：市场。\n各区（含：园区）：负责本区。');
  });

  test('reports an item that names nobody', () => {
    const { blocks, messages } = readBody(':::职责\n- 负责检查\n- 市商务局:负责\n:::');
    expect(brief(messages)).toEqual(['9:1 error duty-names-its-holder', '10:1 error duty-names-its-holder']);
    expect(all(blocks, 'dutyItem').map((item) => item.holders)).toEqual(['', '']);
    expect(messages[1]!.note).toBe('把“:”改为“：”');
  });

  test('keeps typed ordinals and nested items', () => {
    const { blocks } = readBody(':::职责\n1. 甲局：乙\n   - 丙局：丁\n:::');
    expect(printed(blocks)).toBe('1.甲局：乙\n丙局：丁');
    expect(all(blocks, 'dutyItem').map((item) => item.holders)).toEqual(['甲局', '丙局']);
  });

  test('holds nothing else', () => {
    expect(faults(':::职责\n甲局：乙\n:::')).toEqual(['9:1 fatal directive-holds-its-kind']);
    expect(faults(':::职责{维度=甲}\n- 甲局：乙\n:::')).toEqual(['8:7 fatal key-is-known']);
  });
});

describe(':::分工', () => {
  test('is a table with its dimension', () => {
    const { blocks, messages } = readBody(
      ':::分工{维度=排查领域}\n| 排查领域 | 牵头单位 | 完成时限 |\n|---|---|---|\n| 养老 | 市民政局 | 5月底 |\n:::',
    );
    expect(messages).toEqual([]);
    expect(all(blocks, 'division')).toMatchObject([{ dimension: '排查领域' }]);
    expect(all(blocks, 'tableCell').map(textOf)).toEqual([
      '排查领域',
      '牵头单位',
      '完成时限',
      '养老',
      '市民政局',
      '5月底',
    ]);
  });

  test('reports columns that say neither who nor when', () => {
    const { messages } = readBody(':::分工\n| 领域 | 电话 |\n|---|---|\n| 甲 | 乙 |\n:::');
    expect(brief(messages)).toEqual(['9:6 error division-column-is-known']);
  });

  test('needs its table', () => {
    expect(faults(':::分工\n甲\n:::')).toEqual(['9:1 fatal directive-holds-its-kind']);
    expect(faults(':::分工\n:::')).toEqual(['8:1 fatal directive-holds-its-kind']);
  });
});

describe(':::重点', () => {
  test('lists targets, numbered on demand', () => {
    const { blocks } = readBody(
      ':::重点{类别=行为 归类=名目 编号=是}\n- 以“甲”等名义；\n- 以“乙”等名义。\n:::',
    );
    expect(all(blocks, 'targetList')).toMatchObject([{ category: '行为', group: '名目', numbered: true }]);
    expect(all(blocks, 'listItem')).toHaveLength(2);
  });

  test('reports ordinals that would print twice', () => {
    const { messages } = readBody(':::重点{类别=领域 编号=是}\n- 一、养老\n:::');
    expect(brief(messages)).toEqual(['9:3 warning ordinal-is-not-typed']);
  });

  test('is at fault', () => {
    expect(faults(':::重点\n- 甲\n:::')).toEqual(['8:1 fatal key-is-present']);
    expect(faults(':::重点{类别=领域\n- 甲\n:::')).toContain('8:1 fatal directive-is-well-formed');
    expect(faults(':::重点{类别=领域 编号=true}\n- 甲\n:::')).toEqual(['8:16 fatal value-is-valid']);
  });
});

test(':::机构 holds paragraphs and lists', () => {
  const { blocks } = readBody(':::机构{名称=领导小组}\n甲任组长。\n\n- 宣传组：宣传部\n:::');
  expect(all(blocks, 'group')).toMatchObject([
    { name: '领导小组', children: [{ type: 'paragraph' }, { type: 'list' }] },
  ]);
});

describe('containers', () => {
  test('that do not close are at fault', () => {
    expect(faults(':::职责\n- 甲局：乙')).toEqual(['8:1 fatal directive-closes']);
  });

  test('with a label are at fault', () => {
    expect(faults(':::机构[领导小组]\n甲\n:::')).toEqual(['8:1 fatal directive-is-well-formed']);
  });

  test('with words after them are at fault', () => {
    expect(faults(':::职责 如下\n- 甲局：乙\n:::')).toEqual([
      '8:1 fatal directive-is-well-formed',
      '10:1 error directive-closes',
    ]);
  });

  test('that are not known print their lines', () => {
    const { blocks, messages } = readBody(':::责任\n- 甲局：乙\n:::\n\n丙');
    expect(printed(blocks)).toBe(':::责任\n甲局：乙\n:::\n丙');
    expect(brief(messages)).toEqual(['8:1 error directive-is-known']);
  });

  test('that close what is not open print their colons', () => {
    const { blocks, messages } = readBody('甲\n\n:::\n\n乙');
    expect(printed(blocks)).toBe('甲\n:::\n乙');
    expect(brief(messages)).toEqual(['10:1 error directive-closes']);
  });

  test('nested without end stop the reading of that body', () => {
    expect(faults(':::职责\n'.repeat(500))).toEqual(['8:1 fatal directive-closes']);
  });
});
