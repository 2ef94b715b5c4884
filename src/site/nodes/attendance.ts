import type { CircularMeta } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';

/** 出席, 请假, 列席 of a 纪要. */
export function attendance({ attendees = [], absentees = [], observers = [] }: CircularMeta): Html | null {
  const lists = [
    { label: '出席', names: attendees },
    { label: '请假', names: absentees },
    { label: '列席', names: observers },
  ].filter(({ names }) => names.length > 0);
  if (lists.length === 0) return null;
  return html`<div class="attendance">${lists.map(
    ({ label, names }) => html`<p><strong>${label}：</strong><span>${names.join('，')}</span></p>`,
  )}</div>`;
}
