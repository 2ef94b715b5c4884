import type { OrganKind } from '../../corpus/types.ts';
import { list, scalar } from './scalar.ts';

/** A register of the organs of a region that no register knows, for a person to go over. */
export function writeRegister(region: string, names: readonly string[], prefix: string): string {
  return [
    '# 导入时按文中的名称拟的，供核对：改正全称、类型，补简称、上级。',
    '# 标识是网址的一部分，公布之后不能再改，请先换成便于识别的拼音。',
    `地区: ${scalar(region)}`,
    `级别: ${levelOf(region)}`,
    '机关:',
    ...organLines(region, names, prefix, '  '),
    '',
  ].join('\n');
}

/**
 * A register with further organs at its end, all else as it was; undefined where the register is not written as a list with a line
 * or more for each organ.
 */
export function extendRegister(
  text: string,
  region: string,
  names: readonly string[],
  prefix: string,
): string | undefined {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^机关:\s*(?:#.*)?$/u.test(line));
  if (start === -1) return undefined;
  const after = lines.findIndex((line, at) => at > start && /^[^\s#-]/u.test(line));
  const block = lines.slice(start + 1, after === -1 ? undefined : after);
  const indent = block.map((line) => /^ *(?=- )/.exec(line)?.[0]).find((each) => each !== undefined);
  if (indent === undefined) return undefined;
  const end = start + 1 + block.findLastIndex((line) => line.trim() !== '') + 1;
  const added = [
    `${indent}# 以下是导入 ${prefix} 时按文中的名称拟的，请核对`,
    ...organLines(region, names, prefix, indent),
  ];
  return [...lines.slice(0, end), ...added, ...(end === lines.length ? [''] : lines.slice(end))].join('\n');
}

/** `市商务局` is `范例市商务局`: a name that begins with the kind of its region stands for the region's. */
export function fullName(name: string, region: string): string {
  const kind = region.at(-1)!;
  const isShort = name.startsWith(kind) && !name.startsWith(`${kind}场`) && name.length > 2;
  return isShort ? region + name.slice(kind.length) : name;
}

/** A line for each organ, with its full name and the other one that the text calls it. */
function organLines(region: string, names: readonly string[], prefix: string, indent: string): string[] {
  const organs = Map.groupBy(names, (name) => fullName(name, region));
  return [...organs].map(([full, called], index) => {
    const others = called.filter((name) => name !== full);
    const short = others.length === 0 ? '' : `, 简称: ${list(others)}`;
    return `${indent}- {标识: ${prefix}-${index + 1}, 全称: ${scalar(full)}${short}, 类型: ${kindOf(full)}}`;
  });
}

function levelOf(region: string): string {
  if (/^(?:北京|天津|上海|重庆)市$|(?:省|自治区|特别行政区)$/u.test(region)) return '省';
  if (/(?:市|州|盟|地区)$/u.test(region)) return '市';
  return /(?:镇|乡|街道)$/u.test(region) ? '乡' : '县';
}

const KINDS: [RegExp, OrganKind][] = [
  [/^各|^有关|成员单位$|部门$|单位$|机构$/u, '类别'],
  [/领导小组|联席会议|委员会办公室$|小组$|指挥部/u, '议事协调机构'],
  [/法院$|检察院$|司法机关/u, '司法'],
  [/委宣传部|委组织部|委政法委|委统战部|委网信办|[省市区县]委(?:办公[室厅])?$|党委/u, '党委'],
  [/人民政府$|[省市区县]政府$|管委会$|管理委员会$/u, '政府'],
  [/银监|证监|保监|银行|人行|税务局$|国税局$|海关/u, '垂直管理'],
  [/工会$|妇联$|工商联$|联合会$|共青团|团委$|协会$|残联$/u, '群团'],
  [/公司$|集团$/u, '企业'],
  [/中心$|学校$|学院$|大学$|医院$|研究院$|研究所$/u, '事业单位'],
];

function kindOf(name: string): OrganKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? '部门';
}
