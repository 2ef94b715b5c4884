import type { VFileMessage } from 'vfile-message';
import type { Sources } from '../files.ts';

/** Finds the line that a message is about in the files of a content directory; each file is taken apart once. */
export function sourceLines(sources: Sources): (message: VFileMessage) => string | undefined {
  const files = new Map<string, string[]>();
  return ({ file = '', line }) => {
    const bytes = sources.get(file);
    if (bytes === undefined || line === undefined) return undefined;
    const lines = files.get(file) ?? new TextDecoder().decode(bytes).split(/\r?\n/);
    files.set(file, lines);
    return lines[line - 1];
  };
}
