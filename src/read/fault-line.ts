import type { VFileMessage } from 'vfile-message';

/** A message about a file of ours on one line, for an error: `templates/papers/news.yaml:3:1 …（…）`. */
export function faultLine({ file, line, column, reason, note }: VFileMessage): string {
  return `${file}:${line ?? 1}:${column ?? 1} ${reason}${note === undefined ? '' : `（${note}）`}`;
}
