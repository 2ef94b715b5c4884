import type { Planted } from './planted.ts';

/** Faults of attachments and forms. */
export const attachments: Planted[] = [
  ['attachment-is-mentioned', 'fanli-2018-7/plan.md', '按照附件3明确的分工', '按照明确的分工'],
  ['attachment-number-exists', 'fanli-2018-7/plan.md', '按照附件3明确', '按照附件3、附件4明确'],
  ['attachment-is-called-fujian', 'fanli-2018-7/plan.md', '填写附件1报送', '填写附表1报送'],
  ['form-names-reporter', 'fanli-2018-7/clues.form.yaml', '填报: [填报单位, 填报人', '填报: [填报人'],
  [
    'form-unit-is-used',
    'fanli-2018-7/overview.form.yaml',
    '计量单位: 家、人、万元',
    '计量单位: 家、人、户、万元',
  ],
  [
    'form-decimals-suit-counts',
    'fanli-2018-7/clues.form.yaml',
    '金额以万元为单位，保留两位小数；人数填写整数。',
    '所有数字均保留两位小数。',
  ],
  ['form-note-names-column', 'fanli-2018-7/clues.form.yaml', '“清退比例”按照', '“清偿比例”按照'],
  ['form-note-has-no-number', 'fanli-2018-7/clues.form.yaml', '  - 本表每月末', '  - 1.本表每月末'],
  [
    'attachment-title-is-its-own',
    'fanli-2018-7/overview.form.yaml',
    '标题: 专项排查和处置情况总表',
    '标题: 风险线索动态统计表',
  ],
  [
    'form-comes-along',
    'yangben-2018-16/plan.md',
    '并附市统一制发的统计表和',
    '并附市统一制发的统计表（另发）和',
  ],
  [
    'form-reference-resolves',
    'fanli-2018-7/plan.md',
    '附表=clues.form.yaml 报送',
    '附表=clue.form.yaml 报送',
  ],
];
