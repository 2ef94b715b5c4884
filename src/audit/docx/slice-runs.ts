import type { WordRun } from './types.ts';

/** The runs between two characters of a paragraph; those in which it begins and ends are cut. */
export function sliceRuns(
  runs: readonly WordRun[],
  start: number,
  end = Number.POSITIVE_INFINITY,
): WordRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
