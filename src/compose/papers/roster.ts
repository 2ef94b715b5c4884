import { chineseNumeral } from '../../circular/chinese-numeral.ts';
import type { Duty } from '../../derive/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import type { Context } from '../context.ts';
import { blankTable } from './blank-table.ts';
import type { DemandedPaper } from './demanded-papers.ts';
import { groupNames } from './group-names.ts';

/**
 * 组织机构名单: a table for each group and each working group, with a row for each organ of each seat and room for the person; a seat
 * of a person alone has a row too.
 */
export function rosterTables({ template }: DemandedPaper, width: number, context: Context): PrintBlock[] {
  const groupOf = groupNames(context.circular);
  const seats = context.facts.duties.filter(({ kind }) => kind === 'group');
  const groups = Map.groupBy(seats, (duty) => (isWorkingGroup(duty) ? duty.seat! : groupOf(duty)));
  return [...groups].flatMap(([name, duties], index) => [
    paragraph('heading1', 'heading1', `${chineseNumeral(index + 1)}、${name}`),
    blankTable(template.columns, duties.flatMap(rowsOf), {
      width,
      summary: name,
      template: context.template,
    }),
  ]);
}

function rowsOf(duty: Duty): Record<string, string>[] {
  const seat = duty.seat ?? '';
  const rows = duty.assignments.flatMap(({ role, organs }) => {
    const place = isWorkingGroup(duty) ? (role === '牵头' ? '牵头单位' : '成员单位') : seat;
    return organs.map(({ name }) => ({ 组内职务: place, 单位: name }));
  });
  return rows.length > 0 ? rows : [{ 组内职务: isWorkingGroup(duty) ? '' : seat }];
}

/** 宣传教育组, 专班: its seat's name is the group's. */
function isWorkingGroup({ seat = '' }: Duty): boolean {
  return /(?:组|专班)$/u.test(seat);
}
