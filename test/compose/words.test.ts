import { expect, test } from 'vitest';
import { words } from '../../src/compose/words.ts';

test.each([
  ['范例市专项排查的通知', ['范例市', '专项排查的', '通知']],
  ['关于转发区教育局意见', ['关于', '转发', '区', '教育局', '意见']],
  ['自2020年3月5日起施行', ['自', '2020年3月5日', '起', '施行']],
  ['按照范政办〔2020〕12号精神', ['按照范政办〔2020〕12号', '精神']],
  ['公布第3批、第4批名单', ['公布', '第3批、', '第4批', '名单']],
  ['下达1200万元', ['下达', '1200万元']],
  ['2018年5月15日至20日', ['2018年5月15日至20日']],
  ['中小学（幼儿园）', ['中', '小学', '（幼儿园）']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('the names of the issuers are words, the space between them goes with the first', () => {
  expect(words('范例市教育局 范例市交通运输局关于检查的通知', ['范例市教育局', '范例市交通运输局'])).toEqual([
    '范例市教育局 ',
    '范例市交通运输局',
    '关于',
    '检查的',
    '通知',
  ]);
});

test('an opening mark goes with what follows it, a closing one with what precedes', () => {
  for (const word of words('关于印发《校车安全管理办法》（试行）等“三项制度”的通知、意见')) {
    expect(word).not.toMatch(/^[》）”、]/u);
    expect(word).not.toMatch(/[《（“]$/u);
  }
});
