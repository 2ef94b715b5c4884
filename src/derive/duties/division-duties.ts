import { textOf } from '../../circular/text.ts';
import type { Division, DutyRole, TableRow } from '../../circular/types.ts';
import type { OrganIndex } from '../../corpus/organ-index.ts';
import { organRefs } from '../organ-refs.ts';
import { type Place, sourceOf } from '../places.ts';
import { splitTargets } from '../split-targets.ts';
import type { DutyDraft } from './draft.ts';

/** What a column of a division table holds, by its head; the first column is the dimension. */
type Column = { role: DutyRole } | 'due' | 'matter';

/**
 * One duty for each row of a `:::分工`. The first column is the object, columns headed 牵头单位, 责任单位, 配合单位 …
 * hold organs, 完成时限 the due date; any other column joins the matter.
 */
export function divisionDuties(
  division: Division,
  place: Place,
  region: string,
  organs: OrganIndex,
): DutyDraft[] {
  const [head, ...rows] = division.children[0].children;
  if (!head) return [];
  const [first = '', ...heads] = cellsOf(head);
  const columns = heads.map(columnOf);
  const dimension = division.dimension ?? first;
  return rows.map((row) => {
    const [object = '', ...cells] = cellsOf(row);
    const cellsIn = (kind: 'due' | 'matter') =>
      cells.filter((cell, at) => columns[at] === kind && cell !== '');
    const assignments = columns.flatMap((column, at) =>
      typeof column === 'object' && cells[at] ? [{ role: column.role, holders: cells[at] }] : [],
    );
    const due = cellsIn('due').join('，');
    return {
      key: [object, ...assignments.map(({ role, holders }) => `${role}：${holders}`)],
      kind: 'division',
      source: sourceOf(place, row),
      assignments: assignments.map(({ role, holders }) => ({
        role,
        organs: organRefs(holders, region, organs),
      })),
      matter: [object, ...cellsIn('matter')].filter((text) => text !== '').join('：'),
      parts: [],
      object: { dimension, items: splitTargets(object).map(({ name }) => name) },
      ...(due !== '' && { due }),
      forms: [],
    };
  });
}

function cellsOf(row: TableRow): string[] {
  return row.children.map((cell) => textOf(cell).trim());
}

function columnOf(head: string): Column {
  const words = head.match(/^(.+?)(?:单位|部门|机关|单位（部门）)$/u)?.[1];
  const role = ROLES.find((each) => each === words || each === head);
  if (role) return { role };
  return /^(?:完成|办结|工作)?(?:时限|时间|期限)(?:要求)?$/u.test(head) ? 'due' : 'matter';
}

const ROLES: DutyRole[] = ['总牵头', '牵头', '责任', '配合', '指导', '督导'];
