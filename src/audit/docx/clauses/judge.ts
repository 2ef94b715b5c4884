import type { Outcome } from '../../types.ts';

/** One place at which a requirement was looked at. */
export interface Place {
  /** What is there, in Chinese with its unit: `16 磅`. */
  found: string;
  right: boolean;
  /** How to find it: `“关于开展核查的通知”`, `第2节`. */
  where: string;
}

/**
 * One outcome for many places: every one must be right. The values found are told once each, and of those that are wrong
 * the first with its place.
 */
export function judge(places: readonly Place[], required: string, lacking: string, why?: string): Outcome {
  if (places.length === 0) return { status: 'notApplicable', why: lacking };
  const wrong = places.filter(({ right }) => !right);
  const [first] = wrong;
  if (!first) return { status: 'pass', measured: values(places), required };
  const wheres = new Set(wrong.map(({ where }) => where)).size;
  const others = wheres > 1 ? `等${wheres}处` : '';
  return {
    status: 'fail',
    measured: `${values(wrong)}（${first.where}${others}）`,
    required,
    ...(why !== undefined && { why }),
  };
}

/** The values that occur, the most frequent first. */
function values(places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { found } of places) counts.set(found, (counts.get(found) ?? 0) + 1);
  const found = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return found.length > MOST_VALUES
    ? `${found.slice(0, MOST_VALUES).join('、')}等${found.length}种`
    : found.join('、');
}

const MOST_VALUES = 3;

/** The beginning of a text, to find it by. */
export function quoted(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  return `“${plain.length > 12 ? `${plain.slice(0, 12)}…` : plain}”`;
}

/** A length as it is told: `34.6 mm`. */
export function millimetres(length: number): string {
  return `${Math.round(length * 10) / 10} mm`;
}

export function points(length: number): string {
  return `${Math.round(length * 100) / 100} 磅`;
}

/** The size of type in the words of the trade where it has one: `3号（16 磅）`. */
export function sizeName(size: number): string {
  const name = SIZES.get(size);
  return name === undefined ? points(size) : `${name}（${size} 磅）`;
}

const SIZES = new Map([
  [42, '初号'],
  [36, '小初'],
  [26, '1号'],
  [24, '小1'],
  [22, '2号'],
  [18, '小2'],
  [16, '3号'],
  [15, '小3'],
  [14, '4号'],
  [12, '小4'],
  [10.5, '5号'],
  [9, '小5'],
]);
