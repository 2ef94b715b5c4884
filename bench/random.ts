/** Random choices that are the same on every machine and every run. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, in their own order. */
  some<T>(items: readonly T[], count: number): T[];
}

/** A mulberry32 generator: small, and good enough to mix words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => items[between(0, items.length - 1)]!;
  const some = <T>(items: readonly T[], count: number): T[] => {
    let needed = count;
    return items.filter((_, index) => {
      const taken = next() < needed / (items.length - index);
      if (taken) needed -= 1;
      return taken;
    });
  };
  return { between, pick, some };
}
