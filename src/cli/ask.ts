import { createInterface } from 'node:readline/promises';
import type { Ask } from './new.ts';

/** Lets `use` ask at the terminal; without one, it is given no way to ask. Nobody left to answer ends the program. */
export async function atTerminal<T>(use: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return use(undefined);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.once('SIGINT', () => process.exit(130));
  try {
    return await use((question) => lines.question(question));
  } finally {
    lines.close();
  }
}
