import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's own folder. */
export const PROJECT = join(import.meta.dirname, '../..');

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, whatever its exit status. */
export function run(
  program: string,
  args: readonly string[],
  directory = PROJECT,
  environment = process.env,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: directory,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const outcome: Outcome = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      outcome.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      outcome.stderr += text;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...outcome, status }));
  });
}

/** Runs `chengwen` in a process of its own. */
export function chengwen(...args: string[]): Promise<Outcome> {
  return run(process.execPath, ['src/bin.mjs', ...args]);
}
