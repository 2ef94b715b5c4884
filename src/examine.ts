import type { VFileMessage } from 'vfile-message';
import type { Circular } from './circular/types.ts';
import { type Compiled, compile } from './compile.ts';
import { readTree, type Sources } from './files.ts';
import { sortMessages } from './messages.ts';
import { circularProblems } from './press.ts';
import type { Press } from './publish.ts';

/** A content directory with every message about it. */
export interface Examined {
  compiled: Compiled;
  /** Sorted. */
  messages: VFileMessage[];
  /** What keeps each circular from being printed as it is written. */
  unprintable: ReadonlyMap<Circular, readonly VFileMessage[]>;
}

/** Compiles a content directory and asks the press whether it can print what it found; `before` saves what has not changed. */
export async function examine(content: string, press: Press, before?: Examined): Promise<Examined> {
  return examineSources(await readTree(content), press, before);
}

/** The same for files that are in memory. */
export async function examineSources(sources: Sources, press: Press, before?: Examined): Promise<Examined> {
  const compiled = compile(sources, before?.compiled);
  const unprintable = new Map<Circular, readonly VFileMessage[]>();
  for (const circular of compiled.corpus.circulars) {
    const known = before?.unprintable.get(circular);
    unprintable.set(circular, known ?? (await circularProblems(press, circular, sources)));
  }
  const messages = sortMessages([...compiled.messages, ...[...unprintable.values()].flat()]);
  return { compiled, messages, unprintable };
}
