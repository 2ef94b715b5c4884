/**
 * Times the front half on generated circulars, stage by stage, and the rules one by one:
 * `npm run bench:check`, or `node bench/check.ts COUNT` for another number than 200.
 */
import { checkCircular, FAMILIES } from '../src/check/index.ts';
import type { Circular } from '../src/circular/types.ts';
import { deriveAll } from '../src/derive/index.ts';
import { readContent } from '../src/read/index.ts';
import { generate } from './generate.ts';
import { median } from './median.ts';

const ROUNDS = 3;
const SHOWN = 10;

const count = Number(process.argv[2] ?? 200);
const encoder = new TextEncoder();
const sources = new Map([...generate(count)].map(([path, text]) => [path, encoder.encode(text)]));

console.log(`${count} circulars, Node ${process.version}, the middle of ${ROUNDS} rounds`);
const { read, derive, check } = medians(
  Array.from({ length: ROUNDS }, () => {
    const [{ corpus }, readTime] = timed(() => readContent(sources));
    const [facts, deriveTime] = timed(() => deriveAll(corpus));
    const [messages, checkTime] = timed(() =>
      corpus.circulars.flatMap((circular) => checkCircular(circular, facts.get(circular.slug)!, corpus)),
    );
    return { read: readTime, derive: deriveTime, check: checkTime, messages: messages.length };
  }),
);
for (const [name, milliseconds] of Object.entries({ read, derive, check })) print(name!, milliseconds!);
print('together', read! + derive! + check!);

console.log(`\nthe ${SHOWN} slowest rules`);
const { corpus } = readContent(sources);
const facts = deriveAll(corpus);
const run = (find: (circular: Circular) => unknown) => timed(() => corpus.circulars.map(find))[1];
const rules = FAMILIES.flatMap((family) => family.rules).map(([id, , rule]) => {
  const times = Array.from({ length: ROUNDS }, () =>
    run((circular) => rule.find(circular, facts.get(circular.slug)!, corpus)),
  );
  return { id, time: median(times) };
});
for (const { id, time } of rules.toSorted((a, b) => b.time - a.time).slice(0, SHOWN)) print(id, time);

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function medians(rounds: Record<string, number>[]): Record<string, number> {
  return Object.fromEntries(
    Object.keys(rounds[0]!).map((key) => [key, median(rounds.map((round) => round[key]!))]),
  );
}

function print(name: string, milliseconds: number): void {
  const rate = Math.round((count / milliseconds) * 1000);
  console.log(
    `${name.padEnd(34)}${milliseconds.toFixed(0).padStart(8)} ms${String(rate).padStart(8)} a second`,
  );
}
