import { expect, test } from 'vitest';
import { words } from '../../src/compose/words.ts';

test.each([
  ['范例市专项排查的通知', ['范例市', '专项排查的', '通知']],
  ['关于转发区教育局意见', ['关于', '转发', '区', '教育局', '意见']],
  ['自2020年3月5日起施行', ['自', '2020年3月5日', '起', '施行']],
  ['按照范政办〔2020〕12号精神', ['按照范政办〔2020〕12号', '精神']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('an opening mark goes with what follows it, a closing one with what precedes', () => {
  for (const word of words('关于印发《校车安全管理办法》（试行）等“三项制度”的通知、意见')) {
    expect(word).not.toMatch(/^[》）”、]/u);
    expect(word).not.toMatch(/[《（“]$/u);
  }
});
