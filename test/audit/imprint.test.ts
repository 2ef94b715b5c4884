import { expect, test } from 'vitest';
import { recognise } from '../../src/audit/recognise/recognise.ts';
import { drawn, row } from './drawn-paper.ts';

test('an imprint that has a page for itself may begin in its upper part', () => {
  const receivers = { text: '主送：各渠系管理所。', top: 80, left: 34, size: 14 };
  const printed = { text: '范例市水利局2018年4月19日印发', top: 256, left: 34, size: 14 };
  const text = row(1, '各渠系管理所要逐段巡查。', 2);
  const { imprint } = recognise(drawn([{ words: [text] }, { words: [receivers, printed] }]));
  expect(imprint?.lines.map((line) => line.text)).toEqual([receivers.text, printed.text]);
});
