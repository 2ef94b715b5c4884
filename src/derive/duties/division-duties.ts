import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import { textOf } from '../../circular/text.ts';
import type { Division, DutyRole, TableRow, TargetCategory } from '../../circular/types.ts';
import { eachOnce, type NamedTargets } from '../named-targets.ts';
import { type Place, sourceOf } from '../places.ts';
import { splitTargets } from '../split-targets.ts';
import type { TargetRef } from '../types.ts';
import { assignmentsIn } from './assignments.ts';
import type { DutyContext } from './context.ts';
import type { DutyDraft } from './draft.ts';

/** What a column of a division table holds, by its head; the first column is the dimension. */
type Column = { role: DutyRole } | 'due' | 'matter';

/**
 * One duty for each row of a `:::分工`. The first column is the object, columns headed 牵头单位, 责任单位, 配合单位 …
 * hold organs, 完成时限 the due date; any other column joins the matter, and its ；-clauses are the duty's parts.
 */
export function divisionDuties(
  division: Division,
  place: Place,
  { organsIn, namedTargets, whenOf }: DutyContext,
): DutyDraft[] {
  const [head, ...rows] = division.children[0].children;
  if (!head) return [];
  const [first = '', ...heads] = cellsOf(head);
  const columns = heads.map(columnOf);
  const dimension = division.dimension ?? first;
  const category = categoryOf(dimension);
  return rows.map((row) => {
    const [object = '', ...cells] = cellsOf(row);
    const cellsIn = (kind: 'due' | 'matter') =>
      cells.filter((cell, at) => columns[at] === kind && cell !== '');
    const assignments = columns.flatMap((column, at) =>
      typeof column === 'object' && cells[at] ? [{ role: column.role, holders: cells[at] }] : [],
    );
    const matter = cellsIn('matter');
    const due = cellsIn('due').join('，');
    const when = whenOf(due);
    const items = splitTargets(object).map(({ name }) => name);
    return {
      key: [object, ...assignments.map(({ role, holders }) => `${role}：${holders}`)],
      kind: 'division',
      source: sourceOf(place, row),
      assignments: assignments.flatMap(({ role, holders }) => assignmentsIn(role, holders, organsIn)),
      matter: [object, ...matter].filter((text) => text !== '').join('：'),
      parts: matter.flatMap((cell) => splitOutsideBrackets(cell.replace(/。$/u, ''), '；')),
      object: { dimension, items },
      targets: eachOnce(items.flatMap((item) => targetsOf(item, category, namedTargets))),
      ...(due !== '' && { due }),
      ...(when && { when }),
      forms: [],
    };
  });
}

/** The targets that an item names; where none is known, the item itself is one, if its column holds targets at all. */
function targetsOf(item: string, category: TargetCategory | undefined, named: NamedTargets): TargetRef[] {
  const found = named(item);
  if (found.length > 0 || category === undefined) return found;
  return [{ category, name: item, sector: null }];
}

function categoryOf(dimension: string): TargetCategory | undefined {
  return CATEGORIES.find(([words]) => words.test(dimension))?.[1];
}

const CATEGORIES: readonly [RegExp, TargetCategory][] = [
  [/领域|行业/u, '领域'],
  [/行为|名目/u, '行为'],
  [/区域|辖区|场所|部位/u, '区域'],
  [/人群|群体/u, '人群'],
];

function cellsOf(row: TableRow): string[] {
  return row.children.map((cell) => textOf(cell).trim());
}

function columnOf(head: string): Column {
  const words = head.match(/^(.+?)(?:单位|部门|机关|单位（部门）)$/u)?.[1];
  const role = ROLES.find(
    ([name, others]) => head === name || words === name || others.includes(words ?? ''),
  );
  if (role) return { role: role[0] };
  return /^(?:完成|办结|工作)?(?:时限|时间|期限)(?:要求)?$/u.test(head) ? 'due' : 'matter';
}

/** Each role, and what else the head of a column calls it before 单位. */
const ROLES: readonly [DutyRole, string[]][] = [
  ['总牵头', []],
  ['牵头', ['主办', '牵头负责']],
  ['责任', ['承办', '落实', '实施', '主管', '主（监）管', '行业主管']],
  ['配合', ['协办', '协助', '参加', '参与', '协同配合']],
  ['指导', ['业务指导']],
  ['督导', ['督办', '督查']],
];
