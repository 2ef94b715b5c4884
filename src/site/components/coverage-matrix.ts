import type { DutyRole } from '../../circular/types.ts';
import type { Coverage, CoverageCell, CoveredTarget } from '../../derive/types.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import { organLink, organNames } from './organ-names.ts';
import { scrollTable } from './scroll-table.ts';

/** Who answers for which target: targets × organs, or where that would be too large to read, target by target. */
export function coverageMatrix(page: string, coverage: Coverage): Html {
  const { targets, organs, cells } = coverage;
  const asMatrix = targets.length * organs.length <= LARGEST;
  const byTarget = Map.groupBy(cells, ({ target }) => target);
  const categories = Map.groupBy(targets, ({ category }) => category);
  const heads = asMatrix
    ? organs.map(
        (organ) => html`<th scope="col" class="organ"><span>${organNames(page, [organ])}</span></th>`,
      )
    : html`<th scope="col">单位</th>`;
  const bodies = [...categories].map(([category, items]) => {
    const over =
      categories.size > 1 &&
      html`<tr class="over"><th scope="rowgroup" colspan="${asMatrix ? organs.length + 2 : 3}">${category}</th></tr>`;
    const rows = items.map((target) => {
      const held = byTarget.get(target.key) ?? [];
      return row(target, asMatrix ? crosses(held, coverage) : names(page, held));
    });
    return html`<tbody>${over}${rows}</tbody>`;
  });
  const table = html`<table class="${asMatrix ? 'matrix' : 'facts'}"><caption class="unseen">${CAPTION}</caption><thead><tr><th scope="col">重点</th><th scope="col">情况</th>${heads}</tr></thead>${bodies}</table>`;
  return html`<p class="lead">${legend(coverage)}</p>${scrollTable(CAPTION, table)}`;
}

/** More cells than that nobody overlooks, and a page should not carry. */
const LARGEST = 4000;
const CAPTION = '重点与单位对照表';
const SIGNS: Record<DutyRole, string> = {
  总牵头: '总',
  牵头: '牵',
  责任: '责',
  配合: '配',
  指导: '指',
  督导: '督',
};
const ROLES = Object.keys(SIGNS) as DutyRole[];
const STATES = { covered: '', gap: '缺口', double: '重复' } as const;

function row({ name, state }: CoveredTarget, cells: Fill): Html {
  return html`<tr class="${state}"><th scope="row" data-label="重点">${name}</th><td class="state" data-label="情况">${STATES[state]}</td>${cells}</tr>`;
}

/** A cell for each organ, with signs where it answers for the target. */
function crosses(held: readonly CoverageCell[], { organs }: Coverage): Fill {
  const byOrgan = new Map(held.map((cell) => [keyOf(cell.organ), cell]));
  return organs.map((organ) => {
    const cell = byOrgan.get(keyOf(organ));
    if (!cell) return EMPTY;
    return cell.joint ? html`<td class="joint">（${signs(cell)}）</td>` : html`<td>${signs(cell)}</td>`;
  });
}

const EMPTY = html`<td></td>`;

function names(page: string, held: readonly CoverageCell[]): Html {
  const cells = held.map((cell) => html`${organLink(page, cell.organ)}（${cell.roles.join('、')}）`);
  return html`<td data-label="单位">${joined(cells, '、')}</td>`;
}

function signs({ roles }: CoverageCell): string {
  return ROLES.filter((role) => roles.includes(role))
    .map((role) => SIGNS[role])
    .join('');
}

function keyOf({ organ, name }: CoverageCell['organ']): string {
  return organ ?? `（${name}）`;
}

function legend({ targets, organs, cells }: Coverage): string {
  const count = (state: CoveredTarget['state']) => targets.filter((target) => target.state === state).length;
  const used = new Set(cells.flatMap(({ roles }) => roles));
  const meanings = ROLES.filter((role) => used.has(role)).map((role) => `${SIGNS[role]}＝${role}`);
  const joint = cells.some((cell) => cell.joint) ? '；括号内为几个单位合并写明，未逐项分开' : '';
  return `共${targets.length}项重点、${organs.length}个单位；缺口${count('gap')}项（列为重点而没有单位承担），重复${count(
    'double',
  )}项（两个以上单位牵头，或都未写明牵头）。${meanings.join('，')}${joint}。`;
}
