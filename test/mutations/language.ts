import type { Planted } from './planted.ts';

/** Faults of language. */
export const language: Planted[] = [
  ['blank-is-filled', 'fanli-2018-7/index.md', '请结合实际，', '请结合【待补：哪些实际】，'],
  ['word-is-as-meant', 'fanli-2018-7/plan.md', '查清管住', '查清管住、落实实处'],
  ['account-is-written-zhang', 'fanli-2018-7/plan.md', '核对台账与报表', '核对台帐与报表'],
  ['others-is-written-qita', 'fanli-2018-7/plan.md', '有异常交易', '有其它异常交易'],
  [
    'letters-are-chinese',
    'fanli-2018-7/plan.md',
    '行业主（监）管部门负责把本领域的',
    '行业主（监）管部门负责把本领域의',
  ],
  ['ideographs-are-unspaced', 'fanli-2018-7/plan.md', '以区为主逐街', '以区为主 逐街'],
  ['digits-are-half-width', 'fanli-2018-7/index.md', '请结合实际', '请在２０１８年结合实际'],
  ['marks-are-full-width', 'fanli-2018-7/index.md', '，请结合实际，', ',请结合实际，'],
  ['marks-are-paired', 'fanli-2018-7/plan.md', '行业主（监）管部门负责', '行业主（监管部门负责'],
  ['mark-is-not-doubled', 'fanli-2018-7/index.md', '请结合实际，', '请结合实际，，'],
  ['quotes-need-no-comma', 'fanli-2018-7/plan.md', '“乡村振兴”“绿色能源”', '“乡村振兴”、“绿色能源”'],
  ['list-ends-plainly', 'qinghe-2018-9/index.md', '赶集日和文艺演出等形式', '赶集日、文艺演出、等形式'],
  ['word-is-not-doubled', 'fanli-2018-7/index.md', '请结合实际，', '请结合实际结合实际，'],
  ['circular-is-issued-to', 'shengban-2018-5/index.md', '现印发给你们', '现印发你们'],
  ['paragraph-ends-in-mark', 'shengban-2018-5/plan.md', '督促自查自纠，整改后', '督促自查自纠，\n\n整改后'],
  ['again-is-written-zai', 'qinghe-2018-9/index.md', '防止简单关停引发挤兑', '不在新增挤兑'],
  [
    'approximation-is-said-once',
    'qinghe-2018-9/index.md',
    '由排查走访组两人以上签字',
    '由排查走访组不少于2人以上签字',
  ],
  [
    'congress-is-counted-with-di',
    'qinghe-2018-9/index.md',
    '为扎实做好',
    '为迎接省十一次党代会召开，扎实做好',
  ],
  ['dash-and-ellipsis-are-chinese', 'qinghe-2018-9/index.md', '逢集必查；', '逢集必查--不留死角；'],
  ['manner-is-written-de', 'fanli-2018-7/index.md', '认真贯彻执行', '认真的做好贯彻执行'],
  ['quotes-are-chinese', 'yangben-2018-16/plan.md', '每周至少集中检索一次', '每周至少集中检索一次"敏感词"'],
  ['range-has-wave-dash', 'yangben-2018-16/plan.md', '抽查比例不低于已查机构的百分之十', '每街镇抽查2-3户'],
  ['two-is-written-liang', 'qinghe-2018-9/index.md', '均设上述2个工作组', '均设上述二个工作组'],
  ['until-is-written-jiezhi', 'fanli-zhengfu-2018-2/index.md', '到2018年底，', '截止2018年底，'],
];
