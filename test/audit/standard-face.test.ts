import { expect, test } from 'vitest';
import { standardFace } from '../../src/audit/pdf/fonts.ts';

test.each([
  [
    '仿宋',
    [
      'FangSong',
      'FangSong_GB2312',
      'SimFang',
      'STFangsong',
      'FZFSK--GBK1-0',
      '仿宋_GB2312',
      'FandolFang-Regular',
    ],
  ],
  ['小标宋', ['FZXBSJW--GB1-0', 'FZXiaoBiaoSong-B05S', '方正小标宋简体']],
  ['黑体', ['SimHei', 'STHeiti', 'FZHTK--GBK1-0', '黑体', 'FandolHei-Regular']],
  ['楷体', ['KaiTi', 'KaiTi_GB2312', 'SimKai', 'STKaiti', '楷体_GB2312', 'LXGWWenKai-Regular']],
  ['宋体', ['SimSun', 'NSimSun', 'STSong', '宋体', 'FZSSK--GBK1-0']],
  // Not the faces that the standard names, however alike.
  [
    undefined,
    [
      'NotoSerifSC-Regular',
      'NotoSansSC-Medium',
      'SourceHanSerifCN',
      'STZhongsong',
      'MicrosoftYaHei',
      'WenQuanYiZenHei',
      'TimesNewRomanPSMT',
      'HokkaidoSans',
    ],
  ],
])('%s: %j', (face, names) => {
  expect(names.filter((name) => standardFace(name) !== face)).toEqual([]);
});
