import type { Planted } from './planted.ts';

/** Faults of dates, deadlines and phases. */
export const time: Planted[] = [
  [
    'phases-do-not-overlap',
    'qinghe-2018-9/index.md',
    '6月11日至7月15日]{名称=集中排查 起=2018-06-11',
    '6月9日至7月15日]{名称=集中排查 起=2018-06-09',
  ],
  [
    'phases-leave-no-gap',
    'qinghe-2018-9/index.md',
    '6月11日至7月15日]{名称=集中排查 起=2018-06-11',
    '6月15日至7月15日]{名称=集中排查 起=2018-06-15',
  ],
  [
    'phase-is-within-period',
    'qinghe-2018-9/index.md',
    '7月27日]{名称=巩固总结 起=2018-07-16 止=2018-07-27',
    '7月30日]{名称=巩固总结 起=2018-07-16 止=2018-07-30',
  ],
  [
    'period-is-within-campaign',
    'fanli-2018-7/index.md',
    '起止: 2018-05-15/2018-07-31',
    '起止: 2018-05-15/2018-09-30',
    ['final-report-follows-periodic'],
  ],
  [
    'deadline-is-working-day',
    'qinghe-2018-9/index.md',
    ':时限[7月25日前]{日期=2018-07-25',
    ':时限[7月22日前]{日期=2018-07-22',
  ],
  [
    'deadline-leaves-time',
    'fanli-2018-7/plan.md',
    '[2018年6月1日前]{日期=2018-06-01',
    '[2018年5月17日前]{日期=2018-05-17',
  ],
  ['deadline-date-is-as-written', 'fanli-2018-7/plan.md', '{日期=2018-08-03', '{日期=2018-08-06'],
  [
    'final-report-follows-periodic',
    'fanli-2018-7/plan.md',
    '[2018年8月3日前]{日期=2018-08-03',
    '[2018年7月27日前]{日期=2018-07-27',
  ],
  [
    'roll-up-follows-returns',
    'yangben-2018-16/plan.md',
    '[8月2日前]{日期=2018-08-02',
    '[7月26日前]{日期=2018-07-26',
  ],
  ['date-exists-in-text', 'qinghe-2018-9/index.md', '[6月1日至6月10日]', '[6月1日至6月31日]'],
  ['date-is-absolute', 'shengban-2018-5/plan.md', '对往年已经排查过的机构', '对去年已经排查过的机构'],
  ['date-names-year', 'fanli-zhengfu-2018-2/index.md', '近年来，我市持续', '1月5日以来，我市持续'],
  [
    'deadline-follows-issue-date',
    'fanli-2018-7/plan.md',
    '[2018年6月1日前]{日期=2018-06-01',
    '[2018年5月10日前]{日期=2018-05-10',
  ],
  ['deadline-names-holder', 'shengban-2018-5/plan.md', '单位=各市 事项=本地实施方案', '事项=本地实施方案'],
  [
    'holidays-are-registered',
    'yangben-2018-16/plan.md',
    '5个工作日内]{工作日=5',
    '200个工作日内]{工作日=200',
  ],
  ['period-follows-issue-date', 'fanli-2018-7/index.md', '起止: 2018-05-15/', '起止: 2018-05-10/'],
  [
    'phase-follows-issue-date',
    'yangben-2018-16/plan.md',
    '5月28日至6月8日]{名称=动员部署 起=2018-05-28',
    '5月25日至6月8日]{名称=动员部署 起=2018-05-25',
    ['phase-is-within-period'],
  ],
  ['recurring-deadline-has-period', 'fanli-zhengfu-2018-2/index.md', '起止: 2018-02-01/2020-12-31\n', ''],
  [
    'regular-report-has-interval',
    'fanli-2018-7/plan.md',
    ':时限[于每月末]{频次=每月末',
    ':时限[定期]{频次=定期',
  ],
  [
    'summary-follows-period',
    'qinghe-2018-9/index.md',
    ':时限[7月25日前]{日期=2018-07-25',
    ':时限[7月27日前]{日期=2018-07-27',
  ],
  [
    'time-is-exact',
    'qinghe-2018-9/index.md',
    ':时限[6月20日前]{日期=2018-06-20',
    ':时限[6月中旬]{日期=2018-06-20',
  ],
  ['year-has-four-digits', 'fanli-zhengfu-2018-2/index.md', '有效期至2020年12月31日', '有效期至20年12月31日'],
];
