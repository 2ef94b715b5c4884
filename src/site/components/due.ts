import { chineseDate } from '../../circular/chinese-date.ts';
import type { IsoDate } from '../../circular/types.ts';
import type { DeadlineFact } from '../../derive/types.ts';
import { type Html, html, joined } from '../html.ts';

/** When a deadline falls: in words, and for a recurring one its dates. */
export function due({ dates, dueText, atLeast, due: rule }: DeadlineFact): Html {
  const [first] = dates;
  const when = rule.type === 'date' && first !== undefined ? day(first) : dueText;
  const times = atLeast !== undefined && `，至少${atLeast}次`;
  const each =
    rule.type === 'recurring' &&
    dates.length > 0 &&
    html`<span class="dates">${joined(dates.map(day), '、')}</span>`;
  return html`${when}${times}${each}`;
}

/** The same in a word: its date, or how it recurs. */
export function dueInShort({ dates: [first], dueText, due: rule }: DeadlineFact): Html | string {
  return rule.type !== 'recurring' && first !== undefined ? day(first) : dueText;
}

/** A date in Chinese that programs can read. */
export function day(date: IsoDate): Html {
  return html`<time datetime="${date}">${chineseDate(date)}</time>`;
}
