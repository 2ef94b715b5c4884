import { expect, test } from 'vitest';
import { circular, form, prose } from '../../src/circular/builders.ts';
import { labelsOf } from '../../src/derive/labels.ts';

const META = { title: '关于示例的通知', region: '范例市', issueDate: '2018-05-15' };

test('numbers attachments within the part that attaches them; one alone has no number, an enclosure no label', () => {
  const clues = form('clues', { title: '线索表' });
  const overview = form('overview', { title: '总表' });
  const plan = prose('plan', { title: '方案' }, [], [clues, overview]);
  const roster = prose('roster', { title: '名单' }, []);
  const notice = circular('fanli-2018-1', META, [], { attachments: [plan] });
  expect([...labelsOf(notice)]).toEqual([
    [plan, '附件'],
    [clues, '附件1'],
    [overview, '附件2'],
  ]);
  expect([
    ...labelsOf(circular('a', META, [], { enclosures: [plan], attachments: [roster] })).values(),
  ]).toEqual(['附件', '附件1', '附件2']);
  expect(labelsOf(circular('a', META, [], { enclosures: [plan] })).has(plan)).toBe(false);
});
