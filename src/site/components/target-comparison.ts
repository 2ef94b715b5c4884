import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import { compareTargets } from '../model/compare-targets.ts';
import type { PublishedCircular, TargetComparison, TargetPlace } from '../model/types.ts';
import { type ComparedRow, comparison, heldBy, LACKING } from './comparison.ts';
import { organNames } from './organ-names.ts';

/** Targets × circulars: which circular names which target, and who leads there. Nothing where there are none. */
export function targetComparison(
  page: string,
  caption: string,
  circulars: readonly PublishedCircular[],
): Html | null {
  const targets = compareTargets(circulars);
  if (targets.length === 0) return null;
  const groups = [...Map.groupBy(targets, ({ category }) => category)].map(([category, rows]) => ({
    name: `重点${category}`,
    rows: rows.map((row) => rowOf(page, row)),
  }));
  return comparison({ page, caption, subject: '重点', circulars, groups });
}

function rowOf(page: string, { name, sector, cells }: TargetComparison): ComparedRow {
  const named = cells.flatMap((cell) => cell ?? []);
  const held = heldBy(
    named.map(({ published }) => published),
    cells.length,
  );
  const gaps = named.filter(({ target }) => target.state === 'gap').length;
  const words = [held.words, gaps > 0 && `${gaps}件无单位`].filter(Boolean).join('，');
  return {
    head: sector === null ? name : html`<a href="${href(page, `sectors/${sector}/index.html`)}">${name}</a>`,
    verdict: { words, kind: gaps > 0 ? 'wrong' : held.kind },
    cells: cells.map((cell) => (cell ? answerCell(page, cell) : LACKING)),
  };
}

/** Who leads; where nobody does, who is responsible. */
function answerCell(page: string, { target, answers }: TargetPlace): Html {
  if (answers.length === 0) return html`<td class="gap">有，无单位</td>`;
  const led = answers.filter(({ roles }) => roles.includes('牵头') || roles.includes('总牵头'));
  const shown = led.length > 0 ? led : answers;
  const names = organNames(
    page,
    shown.slice(0, MOST_NAMES).map(({ organ }) => organ),
  );
  const more = shown.length > MOST_NAMES && `等${shown.length}个`;
  const role = led.length > 0 ? '牵头' : (shown[0]!.roles[0] ?? '责任');
  const notes = [!target.listed && '未列为重点', target.state === 'double' && '重复']
    .filter(Boolean)
    .join('，');
  return html`<td><span class="role">${role}</span>${names}${more}${notes !== '' && html`<span class="note">${notes}</span>`}</td>`;
}

const MOST_NAMES = 2;
