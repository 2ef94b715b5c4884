import { expect, test } from 'vitest';
import { circular, paragraph, prose, section } from '../../src/circular/builders.ts';
import type { Circular } from '../../src/circular/types.ts';
import { clausesOf } from '../../src/derive/clauses.ts';
import { idsOf } from '../../src/derive/ids.ts';
import { labelsOf } from '../../src/derive/labels.ts';
import { ordinalsOf } from '../../src/derive/ordinals.ts';

const META = { title: '关于印发示例方案的通知', region: '范例市', issueDate: '2018-05-15' };

function clauses(source: Circular) {
  return clausesOf(source, idsOf(source), ordinalsOf(source), labelsOf(source));
}

test('lists parts and sections in print order, with what each is cited by', () => {
  const plan = prose('plan', { title: '2018年范例市某某专项活动实施方案' }, [
    section(1, '工作目标', []),
    section(1, '工作措施', [section(2, '全面排查。', [section(3, '方法', [section(4, '步骤', [])])])]),
  ]);
  const table = prose('division', { title: '职责分工表' }, []);
  const notice = circular('fanli-2018-1', META, [paragraph('现印发给你们。'), section(1, '要求', [])], {
    attachments: [plan, table],
  });
  expect(clauses(notice).map(({ part, depth, title, reference }) => [part, depth, title, reference])).toEqual(
    [
      ['notice', 0, '关于印发示例方案的通知', '正文'],
      ['notice', 1, '要求', '一'],
      ['plan', 0, '2018年范例市某某专项活动实施方案', '实施方案'],
      ['plan', 1, '工作目标', '实施方案 一'],
      ['plan', 1, '工作措施', '实施方案 二'],
      ['plan', 2, '全面排查', '实施方案 二（一）'],
      ['plan', 3, '方法', '实施方案 二（一）1'],
      ['plan', 4, '步骤', '实施方案 二（一）1（1）'],
      ['division', 0, '职责分工表', '职责分工表'],
    ],
  );
});

test('cites a part by its label or whole title where its kind does not tell it from another', () => {
  const plan = (name: string, title: string) => prose(name, { title }, []);
  const annexes = [
    plan('a', '范例市第一项专项活动实施方案'),
    plan('b', '范例市第二项专项活动实施方案'),
    plan('c', '范例市某项专项活动有关问题的说明'),
  ];
  const found = clauses(circular('fanli-2018-1', META, [], { attachments: annexes }));
  expect(found.map(({ reference }) => reference)).toEqual([
    '正文',
    '实施方案',
    '范例市第二项专项活动实施方案',
    '附件3',
  ]);
});
