import type { Family } from '../rule.ts';
import { dateExistsInText } from './date-exists-in-text.ts';
import { dateIsAbsolute } from './date-is-absolute.ts';
import { dateNamesYear } from './date-names-year.ts';
import { deadlineDateIsAsWritten } from './deadline-date-is-as-written.ts';
import { deadlineFollowsIssueDate } from './deadline-follows-issue-date.ts';
import { deadlineIsWorkingDay } from './deadline-is-working-day.ts';
import { deadlineLeavesTime } from './deadline-leaves-time.ts';
import { deadlineNamesHolder } from './deadline-names-holder.ts';
import { finalReportFollowsPeriodic } from './final-report-follows-periodic.ts';
import { holidaysAreRegistered } from './holidays-are-registered.ts';
import { periodFollowsIssueDate } from './period-follows-issue-date.ts';
import { periodIsWithinCampaign } from './period-is-within-campaign.ts';
import { phaseFollowsIssueDate } from './phase-follows-issue-date.ts';
import { phaseIsWithinPeriod } from './phase-is-within-period.ts';
import { phasesDoNotOverlap } from './phases-do-not-overlap.ts';
import { phasesLeaveNoGap } from './phases-leave-no-gap.ts';
import { recurringDeadlineHasPeriod } from './recurring-deadline-has-period.ts';
import { regularReportHasInterval } from './regular-report-has-interval.ts';
import { rollUpFollowsReturns } from './roll-up-follows-returns.ts';
import { summaryFollowsPeriod } from './summary-follows-period.ts';
import { timeIsExact } from './time-is-exact.ts';
import { yearHasFourDigits } from './year-has-four-digits.ts';

/** Deadlines, phases and dates. */
export const time: Family = {
  id: 'time',
  name: '时间',
  rules: [
    ['deadline-follows-issue-date', 'warning', deadlineFollowsIssueDate],
    ['deadline-date-is-as-written', 'warning', deadlineDateIsAsWritten],
    ['deadline-names-holder', 'information', deadlineNamesHolder],
    ['holidays-are-registered', 'warning', holidaysAreRegistered],
    ['deadline-leaves-time', 'information', deadlineLeavesTime],
    ['deadline-is-working-day', 'information', deadlineIsWorkingDay],
    ['period-follows-issue-date', 'information', periodFollowsIssueDate],
    ['period-is-within-campaign', 'warning', periodIsWithinCampaign],
    ['phase-follows-issue-date', 'warning', phaseFollowsIssueDate],
    ['phase-is-within-period', 'warning', phaseIsWithinPeriod],
    ['phases-do-not-overlap', 'information', phasesDoNotOverlap],
    ['phases-leave-no-gap', 'information', phasesLeaveNoGap],
    ['recurring-deadline-has-period', 'warning', recurringDeadlineHasPeriod],
    ['regular-report-has-interval', 'information', regularReportHasInterval],
    ['final-report-follows-periodic', 'warning', finalReportFollowsPeriodic],
    ['roll-up-follows-returns', 'warning', rollUpFollowsReturns],
    ['summary-follows-period', 'information', summaryFollowsPeriod],
    ['time-is-exact', 'information', timeIsExact],
    ['date-names-year', 'information', dateNamesYear],
    ['date-exists-in-text', 'error', dateExistsInText],
    ['year-has-four-digits', 'warning', yearHasFourDigits],
    ['date-is-absolute', 'information', dateIsAbsolute],
  ],
};
