import type { Sources } from '../files.ts';

/** Whether two lists name the same files, in the same order, with the same bytes. */
export function sameFiles(
  files: readonly string[],
  sources: Sources,
  otherFiles: readonly string[],
  others: Sources,
): boolean {
  return (
    files.length === otherFiles.length &&
    files.every(
      (file, index) =>
        file === otherFiles[index] && Buffer.compare(sources.get(file)!, others.get(file)!) === 0,
    )
  );
}
