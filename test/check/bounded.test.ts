import { expect, test } from 'vitest';
import { checkCircular } from '../../src/check/index.ts';
import { circular, paragraph } from '../../src/circular/builders.ts';
import { deriveFacts } from '../../src/derive/index.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';

/** What would make a pattern try again and again, if any did. */
const NASTY = [
  '（',
  '“',
  '《',
  '《《》',
  '、“',
  '(',
  '(汉',
  '汉',
  '汉汉字',
  '四类：一是',
  '一是，',
  '（以下简称甲乙）',
  '甲乙（以下简称丙丁',
  '1-',
  '18年',
  '附件1、',
  '联系人：',
  '1',
  '6222 ',
  '、等',
  '。。',
  'a@',
  ' ',
  '不在',
  '帐',
];

test.each(NASTY)('checks 100,000 characters of %s in bounded time, and needs no positions', (nasty) => {
  const text = nasty.repeat(Math.ceil(100_000 / nasty.length));
  const meta = { title: '关于示例的通知', region: '范例市', issueDate: '2018-05-15' };
  const source = circular('shili', meta, [paragraph(text), paragraph(text)]);
  const corpus = buildCorpus([], {}, [source]);
  const facts = deriveFacts(source, corpus);
  const start = performance.now();
  checkCircular(source, facts, corpus);
  expect(performance.now() - start).toBeLessThan(3000);
});
