import type { DutyRole } from '../../circular/types.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import type { TargetAnswer, TargetPlace } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { day } from './due.ts';
import { organNames } from './organ-names.ts';
import { SAMPLE_MARK } from './sample-mark.ts';
import { scrollTable } from './scroll-table.ts';

/** Who answers for one target where: a row for each circular that names it, with the clauses that say so. */
export function targetTable(page: string, caption: string, places: readonly TargetPlace[]): Html {
  const rows = places.map((place) => {
    const { published, target, clauses, answers } = place;
    const { region, documentNumber, title, issueDate, sample } = published.circular.meta;
    return html`<tr class="${target.state}">
<th scope="row" data-label="地区">${region}</th>
<td data-label="文件"><a href="${href(page, published.page)}" title="${title}">${documentNumber?.text ?? title}</a>${
      sample && SAMPLE_MARK
    } <span class="about">${day(issueDate)}</span></td>
<td data-label="列为重点">${clauses.length > 0 ? clauseLinks(page, published.page, clauses) : '未列，只在分工中写到'}</td>
${COLUMNS.map(({ head, roles }) => html`<td data-label="${head}">${answerNames(place, page, roles)}</td>`)}
<td class="state" data-label="情况">${STATES[target.state]}${joint(answers)}</td>
</tr>`;
  });
  const heads = HEADS.map((head) => html`<th scope="col">${head}</th>`);
  return scrollTable(
    caption,
    html`<table class="facts answers"><caption class="unseen">${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** Organs of some roles, those that the same clauses name together; a role that the column's head does not name stands before them. */
function answerNames({ answers, published }: TargetPlace, page: string, roles: readonly DutyRole[]): Fill {
  const held = answers.flatMap((answer) => {
    const own = answer.roles.filter((role) => roles.includes(role));
    return own.length > 0 ? [{ ...answer, own }] : [];
  });
  const groups = Map.groupBy(
    held,
    ({ own, clauses }) => `${own.join('、')} ${clauses.map(({ id }) => id).join(' ')}`,
  );
  const lines = [...groups.values()].map((group) => {
    const { own, clauses } = group[0]!;
    const marks = own
      .filter((role) => MARKED.has(role))
      .map((role) => html`<span class="role">${role}</span>`);
    const names = organNames(
      page,
      group.map(({ organ }) => organ),
    );
    return html`${marks}${names}<span class="via">${clauseLinks(page, published.page, clauses)}</span>`;
  });
  return joined(lines, '');
}

/** Tells that nobody is given the target alone. */
function joint(answers: readonly TargetAnswer[]): Fill {
  return (
    answers.length > 1 && answers.every((answer) => answer.joint) && html`<span class="via">合并写明</span>`
  );
}

const COLUMNS: readonly { head: string; roles: readonly DutyRole[] }[] = [
  { head: '牵头单位', roles: ['总牵头', '牵头'] },
  { head: '责任单位', roles: ['责任'] },
  { head: '配合等单位', roles: ['配合', '指导', '督导'] },
];
const MARKED = new Set<DutyRole>(['总牵头', '指导', '督导']);
const STATES = { covered: '', gap: '缺口', double: '重复' } as const;
const HEADS = ['地区', '文件', '列为重点', ...COLUMNS.map(({ head }) => head), '情况'];
