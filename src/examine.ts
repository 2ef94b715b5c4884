import type { VFileMessage } from 'vfile-message';
import { type Compiled, compile } from './compile.ts';
import { readTree } from './files.ts';
import { sortMessages } from './messages.ts';
import { pressProblems } from './press.ts';
import type { Press } from './publish.ts';

/** Compiles a content directory and asks the press whether it can print what it found; every message of both, sorted. */
export async function examine(
  content: string,
  press: Press,
): Promise<{ compiled: Compiled; messages: VFileMessage[] }> {
  const compiled = compile(await readTree(content));
  const messages = sortMessages([...compiled.messages, ...(await pressProblems(press, compiled))]);
  return { compiled, messages };
}
