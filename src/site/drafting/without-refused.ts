import { dirname } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Compiled } from '../../compile.ts';

/**
 * A content directory without the circulars that a build would refuse: those with a fatal problem in one of their files.
 * What the others say of them stays.
 */
export function withoutRefused(compiled: Compiled, messages: readonly VFileMessage[]): Compiled {
  const fatal = messages.filter(({ severity }) => severity === 'fatal');
  const refused = new Set(fatal.flatMap(({ file = '' }) => foldersOf(file)));
  const circulars = compiled.corpus.circulars.filter(({ file }) => !refused.has(dirname(file)));
  return { ...compiled, corpus: { ...compiled.corpus, circulars } };
}

/** Every folder that a file stands in, from its own up to the content directory. */
function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
