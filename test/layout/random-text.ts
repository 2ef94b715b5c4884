import fc from 'fast-check';

const character = fc.constantFrom(
  ...'国家机关办公室文件通知㐀各区',
  ...'国家机关样本',
  ...'，。、；：！？',
  ...'（）《》“”‘’〔〕【】',
  ...'—…·～/%',
  ...'abcXYZ',
  ...'0123456789',
  ...' .,-@',
  '\u3000',
  '\u0301',
  '——',
  '……',
  '2018年5月15日',
  '范处非办〔2018〕7号',
  '500万元',
);
/** Ideographs, marks, Western words, spaces and what is never parted, in any order. */
export const anyText = fc
  .array(character, { maxLength: 120, size: 'max' })
  .map((characters) => characters.join(''));
