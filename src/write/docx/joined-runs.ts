import type { PrintRun, TextRun } from '../../print/types.ts';

/** Runs of one format that follow each other become one: who edits a paragraph finds its words in one piece. */
export function joinedRuns(runs: readonly PrintRun[]): PrintRun[] {
  const joined: PrintRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === 'text' && last?.type === 'text' && isAlike(run, last))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function isAlike(some: TextRun, other: TextRun): boolean {
  return (['face', 'size', 'color', 'scale', 'heading', 'href'] as const).every(
    (key) => some[key] === other[key],
  );
}
