import { href } from '../href.ts';
import { attribute, type Html, html } from '../html.ts';
import type { ComparedDeadlines, DeadlineComparison, PublishedCircular } from '../model/types.ts';
import { type ComparedRow, comparison, heldBy, LACKING } from './comparison.ts';
import { dueInShort } from './due.ts';

/** Deadlines × circulars, a row for each matter. Nothing where there are none. */
export function deadlineComparison(
  page: string,
  caption: string,
  circulars: readonly PublishedCircular[],
  rows: readonly DeadlineComparison[],
): Html | null {
  if (rows.length === 0) return null;
  const compared = rows.map((row) => rowOf(page, circulars, row));
  return comparison({ page, caption, subject: '事项', circulars, groups: [{ name: '', rows: compared }] });
}

function rowOf(
  page: string,
  circulars: readonly PublishedCircular[],
  { matter, cells, agreed }: DeadlineComparison,
): ComparedRow {
  const having = circulars.filter((_, index) => cells[index]!.deadlines.length > 0);
  const held = heldBy(having, circulars.length);
  const dates = having.length > 1 && (agreed ? '日期相同' : '日期不同');
  const lacks = held.kind === 'differs' && held.words;
  const late = cells.some(({ lateFor }) => lateFor);
  return {
    head: matter,
    verdict: {
      words: [dates, lacks, late && '有晚于上级的'].filter(Boolean).join('，'),
      kind: late ? 'wrong' : agreed ? held.kind : 'differs',
    },
    cells: cells.map((cell, index) => deadlineCell(page, circulars[index]!, matter, cell)),
  };
}

function deadlineCell(
  page: string,
  published: PublishedCircular,
  matter: string,
  { deadlines, lateFor }: ComparedDeadlines,
): Html {
  if (deadlines.length === 0) return LACKING;
  const lines = deadlines.map((deadline) => {
    const { matter: own, source } = deadline;
    const named = own !== matter && html`<span class="note">${own}</span>`;
    return html`<div><a href="${href(page, `${published.page}#${source.clause}`)}">${dueInShort(deadline)}</a>${named}</div>`;
  });
  const late = lateFor && html`<span class="late">晚于上级（${lateFor.circular.meta.region}）的日期</span>`;
  return html`<td${attribute('class', lateFor && 'gap')}>${lines}${late}</td>`;
}
