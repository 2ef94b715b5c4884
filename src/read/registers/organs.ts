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
  id: ['标识', identifier('标识：网址的一部分，永不改变')],
  name: ['全称', text('全称')],
  shortNames: ['简称', anyTexts('规范简称')],
  formerNames: ['曾用名', anyTexts('曾用名')],
  aliases: ['别称', anyTexts('别的叫法')],
  misnomers: ['误称', anyTexts('误写的名称，能认出但会提示')],
  superior: ['上级', text('上级机关').optional()],
  kind: ['类型', oneOf(organKinds, '机关类型')],
  members: ['成员', anyTexts('成员：类别或议事协调机构才有')],
} satisfies Fields;

/** Keys of `organs/*.yaml`. */
export const organsFields = {
  name: ['地区', text('地区，如 范例市')],
  level: ['级别', oneOf(LEVELS, '级别')],
  parent: ['上级地区', text('上级地区：本地区查不到的名称到那里查').optional()],
  organs: [
    '机关',
    z.array(record(organFields), { error: '应是一列机关' }).default([]).meta({ description: '机关' }),
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
