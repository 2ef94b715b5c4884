import type { Rule } from '../rule.ts';

/** A classified circular has a 份号, of six digits (GB/T 9704-2012, 7.2.1). */
export const copyNumberIsGiven: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.2.1',
  about: '涉密公文标注份号，份号是六位数字。',
  find({ file, meta }) {
    const { copyNumber, classification, places } = meta;
    if (copyNumber === undefined)
      return classification === undefined
        ? []
        : [
            {
              file,
              place: places.classification,
              reason: '涉密公文应当标注份号，没有写“份号”',
              mend: '补写“份号”，六位数字，如 "000001"',
            },
          ];
    if (/^\d{6}$/.test(copyNumber)) return [];
    return [
      {
        file,
        place: places.copyNumber,
        reason: `份号写的是“${copyNumber}”，应是六位数字`,
        mend: '编虚位补足六位并加半角双引号，如 "000001"',
      },
    ];
  },
};
