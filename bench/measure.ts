import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  /** What the command printed as its last line when that is a number: its own measure; else from start to end. */
  seconds: number;
  /** Peak of the resident memory of the process and all its descendants, in megabytes; pages that they share count for each. */
  megabytes: number;
}

const SAMPLE_MILLISECONDS = 50;

/**
 * Runs a command to its end and samples the memory of its process tree from /proc (Linux).
 *
 * @throws {Error} when the command does not exit with 0.
 */
export async function measure(command: string, args: readonly string[]): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentKilobytes(child.pid!));
  }, SAMPLE_MILLISECONDS);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(sampler));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}:\n${complaints}`);
  const own = Number(printed.trim().split('\n').at(-1) || 'none');
  return { seconds: Number.isNaN(own) ? (performance.now() - start) / 1000 : own, megabytes: peak / 1024 };
}

/** Of a process and its descendants. Their threads are asked for their children, so that no other process is looked at: that would take time from what is measured. */
function residentKilobytes(pid: number): number {
  try {
    const resident = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
    const children = readdirSync(`/proc/${pid}/task`).flatMap(
      (thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/g) ?? [],
    );
    return children.reduce((sum, child) => sum + residentKilobytes(Number(child)), Number(resident));
  } catch {
    // The process, or a thread of it, ended meanwhile.
    return 0;
  }
}
