import type { Rule } from '../rule.ts';

/**
 * Working days are counted with the holidays of every year that they run through (`holidays/<year>.yaml`); without them the
 * date on the papers may be too early.
 */
export const holidaysAreRegistered: Rule = {
  strength: 'practice',
  about: '按工作日计算的时限，要有所经各年的节假日安排。',
  find({ meta }, facts, { holidays }) {
    const registered = new Set([...holidays.off, ...holidays.working].map(yearOf));
    return facts.duties.flatMap(({ when, source }) => {
      const last = when?.dates[0];
      if (when?.due.type !== 'workingDays' || last === undefined) return [];
      const years = yearsBetween(yearOf(meta.issueDate), yearOf(last)).filter(
        (year) => !registered.has(year),
      );
      return years.map((year) => ({
        file: source.file,
        place: source.position,
        reason: `时限按工作日计算，没有${year}年的节假日，算出的日期可能偏早`,
        mend: `建立 holidays/${year}.yaml，写明“放假”和“调休上班”`,
      }));
    });
  },
};

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Both included; a thousand working days are few years. */
function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
