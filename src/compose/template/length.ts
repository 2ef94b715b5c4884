/** What the units 字 and 行 of GB/T 9704-2012 (3.1, 3.2) measure, in points. */
export interface Units {
  字: number;
  行: number;
}

/** Points of one millimetre. */
export const MILLIMETRE = 72 / 25.4;

/**
 * A length in points: `72mm`, `16pt`, `2字`, `1.5行`, or a type size, `3号`, `小4`.
 *
 * @throws {Error} when it is none of these.
 */
export function toPoints(length: string, units: Units): number {
  const size = TYPE_SIZES[length];
  if (size !== undefined) return size;
  const parts = /^(-?\d+(?:\.\d+)?)(mm|pt|字|行)$/.exec(length);
  if (!parts) throw new Error(`“${length}”不是长度：应当是毫米（mm）、磅（pt）、字、行或者字号`);
  const value = Number(parts[1]);
  const unit = parts[2];
  if (unit === 'mm') return value * MILLIMETRE;
  if (unit === 'pt') return value;
  return value * (unit === '字' ? units.字 : units.行);
}

/** Chinese type sizes in points. */
const TYPE_SIZES: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  '1号': 26,
  小1: 24,
  '2号': 22,
  小2: 18,
  '3号': 16,
  小3: 15,
  '4号': 14,
  小4: 12,
  '5号': 10.5,
  小5: 9,
};
