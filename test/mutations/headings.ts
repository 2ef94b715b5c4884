import type { Planted } from './planted.ts';

/** Faults of headings. */
export const headings: Planted[] = [
  ['heading-has-siblings', 'shengban-2018-5/plan.md', '## 处置要求\n', '## 处置要求\n\n### 分级处置。\n'],
  ['heading-ends-without-mark', 'fanli-2018-7/plan.md', '## 工作目标', '## 工作目标。'],
  ['heading-is-said-once', 'qinghe-2018-9/index.md', '### 遵守纪律。', '### 快速报告。'],
  ['run-in-is-alike', 'qinghe-2018-9/index.md', '### 遵守纪律。', '### 遵守纪律'],
  ['heading-marks-are-alike', 'fanli-2018-7/plan.md', '### 分工负责，协同联动。', '### 分工负责、协同联动。'],
  [
    'heading-is-marked',
    'qinghe-2018-9/index.md',
    '参与排查的人员不得',
    '（一）保密要求\n\n参与排查的人员不得',
  ],
  ['section-has-text', 'qinghe-2018-9/index.md', '## 工作要求\n', '## 保障措施\n\n## 工作要求\n'],
];
