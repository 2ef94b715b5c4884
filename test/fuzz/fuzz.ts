import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { expect } from 'vitest';

/** `FUZZ=3 npx vitest run test/fuzz` runs three times as many cases as the suite does. */
const TIMES = Number(process.env.FUZZ ?? 1);
const SEED = 20180515;

/** Seconds of processor that any one case may take: other programs on the machine do not count. */
const LONGEST = 5;

/** How long a test of the suite may wait for its cases. */
export const FUZZ_TIMEOUT = 300_000 * Math.max(1, TIMES);

/** Examines as many cases as asked, always the same ones; each must end in bounded time. */
export async function fuzz<T>(
  cases: fc.Arbitrary<T>,
  count: number,
  examine: (value: T) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(cases, async (value) => {
      const before = cpuUsage();
      await examine(value);
      const { user, system } = cpuUsage(before);
      expect((user + system) / 1_000_000).toBeLessThan(LONGEST);
    }),
    {
      numRuns: Math.ceil(count * TIMES),
      seed: SEED,
      interruptAfterTimeLimit: FUZZ_TIMEOUT - 10_000,
      markInterruptAsFailure: true,
    },
  );
}
