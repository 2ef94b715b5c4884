import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { LEVELS, type Organ, type Region } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { anyTexts, type Fields, identifier, oneOf, record, text } from '../fields.ts';
import { type Register, readRegister } from './read-register.ts';

const organKinds = [
  '党委',
  '政府',
  '部门',
  '垂直管理',
  '司法',
  '群团',
  '议事协调机构',
  '事业单位',
  '企业',
  '类别',
] as const;

/** Keys of one organ. */
export const organFields = {
  id: ['标识', identifier('网址的一部分，由小写英文字母、数字和连字符组成，定了不要改'), 'fanli-minzheng'],
  name: ['全称', text('机关全称'), '范例市民政局'],
  shortNames: ['简称', anyTexts('规范化简称'), '[市民政局, 民政局]'],
  formerNames: ['曾用名', anyTexts('改名前的名称'), '[范例市民政处]'],
  aliases: ['别称', anyTexts('其他叫法'), '[市民政部门]'],
  misnomers: ['误称', anyTexts('常见的错误叫法，能认出，但有警告'), '[市民政委]'],
  superior: ['上级', text('上级机关').optional(), '范例市人民政府'],
  kind: [
    '类型',
    oneOf(organKinds, '党委、政府、部门、垂直管理、司法、群团、议事协调机构、事业单位、企业或者类别'),
    '部门',
  ],
  members: ['成员', anyTexts('类别或者议事协调机构所含的机关'), '[东一区民政局, 东二区民政局]'],
} satisfies Fields;

/** Keys of `organs/*.yaml`. */
export const organsFields = {
  name: ['地区', text('地区名称，与公文的“地区”一致'), '范例市'],
  level: ['级别', oneOf(LEVELS, '国家、省、市、县或者乡'), '市'],
  parent: ['上级地区', text('本地区查不到的名称，到上级地区的名录中查').optional(), '示例省'],
  organs: [
    '机关',
    z
      .array(record(organFields), { error: '应是一列机关' })
      .default([])
      .meta({ description: '各机关，逐个写' }),
    '见上例',
  ],
} satisfies Fields;

export const organsSchema = record(organsFields);
type OrgansFile = z.output<typeof organsSchema>;

export type OrgansRegister = Register<OrgansFile>;

/** Reads `organs/*.yaml`: a region each, and its organs. */
export function readOrgans(
  sources: Sources,
  messages: VFileMessage[],
): { regions: Map<string, Region>; organs: Organ[]; registers: OrgansRegister[] } {
  const files = [...sources.keys()].filter((file) => /^organs\/[^/]+\.yaml$/.test(file)).sort();
  const registers = files.flatMap(
    (file) => readRegister(file, sources, organsFields, organsSchema, messages) ?? [],
  );
  return { regions: regionsOf(registers), organs: organsOf(registers), registers };
}

function regionsOf(registers: readonly OrgansRegister[]): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const { value, source, located } of registers) {
    const { name, level, parent } = value;
    if (regions.has(name)) {
      source.report({
        place: located.placeOf(['地区']),
        rule: 'region-has-one-register',
        severity: 'fatal',
        reason: `地区“${name}”在别的文件里已有机关名录，一个地区应只有一个`,
        mend: '把这一地区的机关并入一个文件',
      });
    } else regions.set(name, { name, level, ...(parent !== undefined && { parent }) });
  }
  for (const { value, source, located } of registers) {
    if (!leadsBackTo(value.name, regions)) continue;
    source.report({
      place: located.placeOf(['上级地区']),
      rule: 'region-has-no-cycle',
      severity: 'fatal',
      reason: `“${value.name}”的上级地区逐级向上又回到其自身，应至最上一级为止`,
      mend: '改正“上级地区”',
    });
    regions.set(value.name, { name: value.name, level: value.level });
  }
  return regions;
}

function leadsBackTo(name: string, regions: ReadonlyMap<string, Region>): boolean {
  const seen = new Set<string>();
  for (let at = regions.get(name)?.parent; at !== undefined && !seen.has(at); at = regions.get(at)?.parent) {
    if (at === name) return true;
    seen.add(at);
  }
  return false;
}

function organsOf(registers: readonly OrgansRegister[]): Organ[] {
  const files = new Map<string, string>();
  return registers.flatMap(({ value, source, located }) =>
    value.organs.flatMap((organ, index): Organ[] => {
      const other = files.get(organ.id);
      if (other === undefined) {
        files.set(organ.id, source.path);
        return [{ ...organ, region: value.name }];
      }
      source.report({
        place: located.placeOf(['机关', index, '标识']),
        rule: 'id-is-unique',
        severity: 'fatal',
        reason: `标识“${organ.id}”应各不相同，${other} 已经用了`,
        mend: '换一个标识',
      });
      return [];
    }),
  );
}
