import { expect, test } from 'vitest';
import { citationsIn } from '../../src/read/markdown/citations.ts';

const cases: [text: string, citations: { cites: string; title?: string; number?: string }[]][] = [
  [
    '根据《关于开展检查的通知》（示处非办〔2018〕3号）精神',
    [
      {
        cites: '《关于开展检查的通知》（示处非办〔2018〕3号）',
        title: '关于开展检查的通知',
        number: '示处非办〔2018〕3号',
      },
    ],
  ],
  ['按照《样本条例》执行', [{ cites: '《样本条例》', title: '样本条例' }]],
  [
    '《甲》(示发〔2016〕11号)、《乙》（示发[2016]12号）',
    [
      { cites: '《甲》(示发〔2016〕11号)', title: '甲', number: '示发〔2016〕11号' },
      { cites: '《乙》（示发[2016]12号）', title: '乙', number: '示发[2016]12号' },
    ],
  ],
  [
    '《关于印发〈样本办法〉的通知》',
    [{ cites: '《关于印发〈样本办法〉的通知》', title: '关于印发〈样本办法〉的通知' }],
  ],
  [
    '《关于印发《样本办法》的通知》',
    [{ cites: '《关于印发《样本办法》的通知》', title: '关于印发《样本办法》的通知' }],
  ],
  [
    '《甲》（示发〔2016〕11号，以下简称《意见》）',
    [
      { cites: '《甲》', title: '甲' },
      { cites: '示发〔2016〕11号', number: '示发〔2016〕11号' },
      { cites: '《意见》', title: '意见' },
    ],
  ],
  [
    '《甲》（示发〔2016〕11号，以下简称意见）',
    [{ cites: '《甲》（示发〔2016〕11号，以下简称意见）', title: '甲', number: '示发〔2016〕11号' }],
  ],
  ['各单位按照示政发〔2016〕11号文件要求', [{ cites: '示政发〔2016〕11号', number: '示政发〔2016〕11号' }]],
  [
    '转发示府办字〔2017〕2号、示金〔2018〕9号',
    [
      { cites: '示府办字〔2017〕2号', number: '示府办字〔2017〕2号' },
      { cites: '示金〔2018〕9号', number: '示金〔2018〕9号' },
    ],
  ],
  ['《甲》（试行）', [{ cites: '《甲》', title: '甲' }]],
  ['见《没有合上', []],
  ['见《外层《里层》', [{ cites: '《里层》', title: '里层' }]],
  ['没有开头》《》', []],
  ['〔2018〕3号', []],
  ['第〔2018〕3条', []],
];

test.each(cases)('%s', (text, expected) => {
  const found = citationsIn(text).map(({ from, to, ...cited }) => ({
    cites: text.slice(from, to),
    ...cited,
  }));
  expect(found).toEqual(expected);
});
