import { createInterface } from 'node:readline/promises';
import type { Ask } from './new.ts';

/** Lets `use` ask at the terminal; without one, it is given no way to ask. When the terminal is closed, nothing was written yet. */
export async function atTerminal<T>(use: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return use(undefined);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const leave = () => {
    console.error('\n没有答完，什么也没有写');
    process.exit(130);
  };
  lines.once('close', leave);
  try {
    return await use((question) => lines.question(question));
  } finally {
    lines.off('close', leave);
    lines.close();
  }
}
