import type { Planted } from './planted.ts';

/** Faults of citations. */
export const citations: Planted[] = [
  ['citation-has-number', 'fanli-2018-7/plan.md', '实施意见》（范政发〔2018〕2号）', '实施意见》'],
  ['citation-number-is-standard', 'yangben-2018-16/plan.md', '（范政发〔2018〕2号）', '（范政发[2018]2号）'],
  [
    'citation-has-one-title',
    'yangben-2018-16/plan.md',
    '健全防范非法集资长效机制',
    '健全防范非法集资长效体制',
  ],
  ['own-title-is-quoted-exactly', 'fanli-2018-7/index.md', '《2018年范例市涉嫌', '《2018年涉嫌'],
  ['citation-resolves', 'fanli-2018-7/index.md', '（示联发〔2018〕3号）', '（示联发〔2018〕4号）'],
  [
    'basis-is-in-force',
    'fanli-zhengfu-2018-2/index.md',
    '有效性: 有效',
    '有效性: 废止\n废止依据: 示政发〔2017〕41号',
  ],
  [
    'campaign-basis-is-cited',
    'qinghe-2018-9/index.md',
    '根据《范例市防范和处置非法集资工作领导小组办公室关于印发2018年范例市涉嫌非法集资风险专项排查活动实施方案的通知》（范处非办〔2018〕7号）和《样本区人民政府办公室关于转发区金融服务中心2018年样本区涉嫌非法集资风险专项排查活动工作方案的通知》（样政办发〔2018〕16号）精神，',
    '',
  ],
  [
    'citation-has-one-number',
    'fanli-2018-7/plan.md',
    '（示处非办〔2018〕5号）',
    '（示处非办〔2018〕6号）',
    ['citation-resolves'],
  ],
  ['cited-document-is-earlier', 'documents.yaml', '日期: 2018-03-26', '日期: 2018-06-26'],
  [
    'title-in-title-has-single-marks',
    'qinghe-2018-9/index.md',
    '党员、干部和公职人员带头',
    '党员、干部和公职人员按照《关于学习《防骗手册》的倡议》带头',
    ['citation-resolves'],
  ],
];
