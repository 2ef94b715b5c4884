import type { Family } from '../rule.ts';
import { deadlineDateIsAsWritten } from './deadline-date-is-as-written.ts';
import { deadlineFollowsIssueDate } from './deadline-follows-issue-date.ts';
import { deadlineNamesHolder } from './deadline-names-holder.ts';
import { holidaysAreRegistered } from './holidays-are-registered.ts';

/** Deadlines, phases and dates. */
export const time: Family = {
  name: '时间',
  rules: [
    ['deadline-follows-issue-date', 'warning', deadlineFollowsIssueDate],
    ['deadline-date-is-as-written', 'warning', deadlineDateIsAsWritten],
    ['deadline-names-holder', 'information', deadlineNamesHolder],
    ['holidays-are-registered', 'warning', holidaysAreRegistered],
  ],
};
