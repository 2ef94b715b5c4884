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

function residentKilobytes(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statusOf(pid));
  const tree = new Set([root]);
  // A child's number may be lower than its parent's, so go round until no process is added.
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  return processes.filter(({ pid }) => tree.has(pid)).reduce((sum, { resident }) => sum + resident, 0);
}

function statusOf(pid: string): { pid: number; parent: number; resident: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number =>
      Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), resident: field('VmRSS') }];
  } catch {
    // The process ended between the listing and the reading.
    return [];
  }
}
