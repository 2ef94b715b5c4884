import { stringify } from 'yaml';
import type { Random } from './random.ts';
import { BASIS, officeOf, type Place, shortOfficeOf } from './registers.ts';
import {
  ADVERBS,
  AREAS,
  BEHAVIOURS,
  DEPARTMENTS,
  MANNERS,
  NAMES,
  OBJECTS,
  PRINCIPLES,
  PURPOSES,
  SECTORS,
  TOPICS,
  VERBS,
} from './vocabulary.ts';

/** One place's circular of one year: a notice that attaches a plan with two forms and a division table. */
export function circular(place: Place, year: number, random: Random): [path: string, text: string][] {
  const folder = `circulars/${year}/${slugOf(place, year)}`;
  return [
    [`${folder}/index.md`, notice(place, year)],
    [`${folder}/plan.md`, plan(place, year, random)],
    [`${folder}/clues.form.yaml`, stringify(CLUES)],
    [`${folder}/overview.form.yaml`, stringify(OVERVIEW)],
    [`${folder}/division.md`, division(place, random)],
  ];
}

export function slugOf(place: Place, year: number): string {
  return `${place.id}-${year}`;
}

function titleOf(place: Place, year: number): string {
  return `${officeOf(place)}关于印发${year}年${place.name}风险专项排查活动实施方案的通知`;
}

function numberOf(place: Place, year: number): string {
  return `${place.name.slice(0, 2)}排查办〔${year}〕7号`;
}

function notice(place: Place, year: number): string {
  return markdown({ ...noticeMeta(place, year), 附件: ['plan.md'] }, [
    `根据${basis(place, year)}要求，我办制定了《${planTitle(place, year)}》，现印发给你们，请遵照执行。`,
  ]);
}

export function noticeMeta(place: Place, year: number): object {
  return {
    标题: titleOf(place, year),
    文种: '通知',
    发文机关: officeOf(place),
    发文字号: numberOf(place, year),
    成文日期: `${year}-05-15`,
    地区: place.name,
    专项行动: `${year}-paicha`,
    起止: `${year}-05-15/${year}-08-10`,
    主送: ['各下级政府', '各责任单位'],
    抄送: [place.parent ? officeOf(place.parent) : BASIS.发文机关, `${place.name}人民政府`],
    印发: { 机关: officeOf(place), 日期: `${year}-05-16` },
    公开方式: '主动公开',
    主题分类: '财政、金融、审计/金融',
    示例: '是',
  };
}

function plan(place: Place, year: number, random: Random): string {
  const office = shortOfficeOf(place);
  const meta = {
    标题: planTitle(place, year),
    附件: ['clues.form.yaml', 'overview.form.yaml', 'division.md'],
  };
  return markdown(meta, [
    `为${random.pick(PURPOSES)}，${random.pick(PURPOSES)}，根据${basis(place, year)}，制定本方案。`,
    '## 工作目标',
    sentences(random, 2),
    '## 工作原则',
    ...random.some(PRINCIPLES, 3).flatMap((principle) => [`### ${principle}。`, sentences(random, 2)]),
    '## 排查任务',
    `本次排查由${officeOf(place)}（以下简称${office}）总牵头，各下级政府、各责任单位按照附件3明确的分工组织实施。`,
    ...tasks(place, random),
    '## 职责分工',
    ':::职责',
    ...random
      .some(DEPARTMENTS, 15)
      .map(
        ([, short]) => `- ${place.prefix}${short}：负责${duty(random)}；${duty(random)}；${duty(random)}。`,
      ),
    ':::',
    '## 工作措施',
    ...random
      .some(TOPICS, 7)
      .flatMap((topic) => [`### 抓好${topic}。`, `${sentences(random, 3)}${tail(place, random)}`]),
    '## 工作要求',
    ...demands(office, year, random),
  ]);
}

function planTitle(place: Place, year: number): string {
  return `${year}年${place.name}风险专项排查活动实施方案`;
}

/** The circular of the place above, or what the province acts on. */
export function basis(place: Place, year: number): string {
  if (!place.parent) return `《${BASIS.标题}》（${BASIS.文号}）`;
  return `《${titleOf(place.parent, year)}》（${numberOf(place.parent, year)}）`;
}

export function tasks(place: Place, random: Random): string[] {
  const listed = (names: string[], category: string): string =>
    `:重点[${names.join('、')}]{类别=${category}}`;
  return [
    '### 重点领域',
    `主要包括${listed(random.some(SECTORS, 8), '领域')}等领域。${sentences(random, 1)}${tail(place, random)}`,
    '### 重点行为',
    `着力查处以${listed(random.some(BEHAVIOURS, 4), '行为')}等名义开展的活动。${sentences(random, 1)}${tail(place, random)}`,
    '### 重点区域',
    `${listed(random.some(AREAS, 3), '区域')}等机构集中的场所，由各下级政府组织巡查，先在${villages(random)}试点。${tail(place, random)}`,
  ];
}

function villages(random: Random): string {
  return ['村', '社区', '街道', '园区']
    .map((kind) => random.pick(NAMES) + random.pick(NAMES) + kind)
    .join('、');
}

function demands(office: string, year: number, random: Random): string[] {
  const who = '单位="各下级政府、各责任单位"';
  const to = `报送=${office}`;
  return [
    '### 制定方案。',
    `${sentences(random, 1)}各单位要:时限[于${year}年6月1日前]{日期=${year}-06-01 ${who} 事项=具体方案 ${to}}将具体方案报送${office}。`,
    '### 按月报告。',
    `各单位应当:时限[于每月末]{频次=每月末 ${who} 事项=线索汇总 附表=clues.form.yaml ${to}}填写附件1报送${office}；遇有紧急情况必须:时限[立即报告]{频次=立即 ${who} 事项=紧急情况 ${to}}${office}。`,
    '### 交流信息。',
    `${sentences(random, 1)}各单位:时限[报送信息不少于3篇]{频次=随时 至少=3 ${who} 事项=工作信息 ${to}}，由${office}择优转发。`,
    '### 中期评估。',
    `${sentences(random, 1)}各单位:时限[${year}年7月5日前]{日期=${year}-07-05 ${who} 事项=中期评估报告 ${to}}报送中期评估报告。`,
    '### 全面总结。',
    `各单位要形成工作报告，:时限[${year}年8月3日前]{日期=${year}-08-03 ${who} 事项=工作报告 附表="clues.form.yaml、overview.form.yaml" ${to} 内容="基本情况、主要做法、存在问题、下一步打算"}连同附件1、附件2报送${office}。${sentences(random, 1)}`,
  ];
}

function division(place: Place, random: Random): string {
  const rows = random.some(SECTORS, 12).map((sector) => {
    const [lead, support] = random.some(DEPARTMENTS, 2);
    return `| ${sector} | ${place.prefix}${lead![1]} | ${place.prefix}${support![1]} |`;
  });
  const table = ['| 排查领域 | 牵头单位 | 配合单位 |', '|---|---|---|', ...rows].join('\n');
  return markdown({ 标题: '重点领域排查职责分工表' }, [':::分工{维度=排查领域}', table, ':::']);
}

export function tail(place: Place, random: Random): string {
  const organs = random.some(DEPARTMENTS, 3).map(([, short]) => `${place.prefix}${short}`);
  return `（责任单位：${organs.join('、')}）`;
}

export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join('');
}

function sentence(random: Random): string {
  return `${random.pick(MANNERS)}，对${random.some(OBJECTS, 2).join('、')}${duty(random, '')}，${random.pick(PURPOSES)}。`;
}

export function duty(random: Random, object = random.pick(OBJECTS)): string {
  return `${random.pick(ADVERBS)}${random.pick(VERBS)}${object}`;
}

/** Frontmatter and blocks, a blank line between blocks but not within a directive. */
export function markdown(meta: object, blocks: string[]): string {
  const body = blocks.map((block) =>
    block.startsWith('- ') || block.startsWith(':::职责') ? block : `${block}\n`,
  );
  return `---\n${stringify(meta, { lineWidth: 0 })}---\n\n${body.join('\n')}`;
}

const amount = (title: string): object => ({ [title]: { 类型: '金额', 单位: '万元', 小数: 2, 合计: '是' } });
const count = (title: string, unit: string): object => ({
  [title]: { 类型: '整数', 单位: unit, 合计: '是' },
});
const text = (title: string): object => ({ [title]: { 类型: '文本' } });
const choice = (title: string, ...choices: string[]): object => ({
  [title]: { 类型: '选项', 选项: choices },
});

/** Thirteen columns under heads of two levels. */
const CLUES = {
  标题: '重点风险线索统计表',
  计量单位: '人、万元',
  纸张: '横向',
  列: [
    { 序号: { 类型: '序号' } },
    {
      风险情况: [
        text('企业名称'),
        text('所属行业'),
        text('集资模式'),
        choice('经营方式', '线上', '线下', '线上线下结合'),
        amount('涉及金额'),
        count('涉及人数', '人'),
        amount('逾期金额'),
        choice('是否跨省', '是', '否'),
      ],
    },
    {
      工作情况: [
        text('采取的措施'),
        choice('清退情况', '正在清退', '清退完毕'),
        choice('处理结果', '整改', '停业', '移送'),
      ],
    },
    text('备注'),
  ],
  行: 10,
  合计: '合计',
  填报: ['填报人', '电话', '日期'],
  说明: [
    '“经营方式”根据实际选填。',
    '“是否跨省”填写是或否。',
    '金额保留两位小数。',
    '合计行标注“*”的项目应当填写合计数。',
  ],
};

/** Twenty-three columns, and blocks of rows with a totals row each. */
const OVERVIEW = {
  标题: '专项排查总体情况统计表',
  计量单位: '个、人、万元',
  纸张: '横向',
  列: [
    { 排查重点: [{ 领域或行为: { 类型: '行头' } }, { 类别: { 类型: '行头' } }, text('具体类型')] },
    ...['排查情况', '发现问题', '约谈警示', '限期整改', '清理退出', '移送公安'].map((head) => ({
      [head]: [count('机构数量', '个'), amount('涉及金额'), count('涉及人数', '人')],
    })),
    text('整治效果'),
    text('备注'),
  ],
  行: [
    { 重点领域: SECTORS.slice(0, 6).map((name) => ({ [name]: 2 })) },
    { 重点行为: BEHAVIOURS.slice(0, 4).map((name) => ({ [name]: 2 })) },
  ],
  合计: '合计',
  合计范围: '分块',
  填报: ['填报单位', '填报人', '电话', '日期'],
  说明: ['“重点领域”和“重点行为”分别统计、分别合计。', '行数不足的可以增加。', '金额保留两位小数。'],
};
