import { watchTree } from '../files.ts';
import { complaintOf } from './complaint-of.ts';

/** Milliseconds of quiet after which a change counts as finished: editors write a file in several steps. */
const QUIET = 50;

/** Calls `changed` after every change below the directories, one call at a time, until the process is interrupted (SIGINT). */
export async function watchFiles(
  directories: readonly string[],
  changed: () => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(() => told(changed));
      work.catch(interrupt);
    }, QUIET);
  };
  process.once('SIGINT', interrupt);
  try {
    await Promise.all(directories.map((directory) => watchTree(directory, stop.signal, wait)));
  } finally {
    process.off('SIGINT', interrupt);
    clearTimeout(timer);
  }
  await work;
}

/** What the person at the keyboard can mend is said, and the next change may have mended it. */
async function told(changed: () => Promise<void>): Promise<void> {
  try {
    await changed();
  } catch (error) {
    const sentence = complaintOf(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
  }
}
