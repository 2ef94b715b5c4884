import { expect, test } from 'vitest';
import { srgbProfile } from '../../../src/write/pdf/srgb-profile.ts';

/** IEC 61966-2-1: x and y of the primaries and of the white point. */
const PRIMARIES = [
  [0.64, 0.33],
  [0.3, 0.6],
  [0.15, 0.06],
] as const;
const D65 = [0.3127, 0.329] as const;
const D50 = [0.9642, 1, 0.8249];
const BRADFORD = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

test('the primaries and the adaptation are those that the standard’s numbers give', () => {
  const white = xyz(D65);
  const cones = (color: number[]) => BRADFORD.map((line) => dot(line, color));
  const scale = cones(D50).map((value, index) => value / cones(white)[index]!);
  const adapt = (color: number[]) =>
    solve(
      BRADFORD,
      cones(color).map((value, index) => value * scale[index]!),
    );
  const columns = PRIMARIES.map(xyz);
  const rows = [0, 1, 2].map((index) => columns.map((column) => column[index]!));
  const luminances = solve(rows, white);
  const expected = columns.map((column, index) => adapt(column.map((value) => value * luminances[index]!)));
  for (const [index, tag] of ['rXYZ', 'gXYZ', 'bXYZ'].entries())
    for (const [axis, value] of numbersOf(tag).entries())
      expect(value).toBeCloseTo(expected[index]![axis]!, 3);
  const adaptation = numbersOf('chad');
  for (const [axis, value] of D50.entries())
    expect(dot(adaptation.slice(axis * 3, axis * 3 + 3), white)).toBeCloseTo(value, 3);
});

test('the curve maps half of a colour’s value to a fifth of its light, without a step', () => {
  const [g, a, b, c, d] = numbersOf('rTRC').slice(1) as [number, number, number, number, number];
  expect((a * 0.5 + b) ** g).toBeCloseTo(0.214, 3);
  expect((a * d + b) ** g).toBeCloseTo(c * d, 4);
  expect(a + b).toBeCloseTo(1, 4);
});

test('its size stands at its beginning, and every tag lies within it on a whole word', () => {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer, profile.byteOffset, profile.length);
  expect(view.getUint32(0)).toBe(profile.length);
  for (let index = 0; index < view.getUint32(128); index++) {
    const entry = 132 + index * 12;
    expect(view.getUint32(entry + 4) % 4).toBe(0);
    expect(view.getUint32(entry + 4) + view.getUint32(entry + 8)).toBeLessThanOrEqual(profile.length);
  }
});

/** The fixed-point numbers of a tag, after its type. */
function numbersOf(tag: string): number[] {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer, profile.byteOffset, profile.length);
  for (let entry = 132; ; entry += 12) {
    const name = Buffer.from(profile.subarray(entry, entry + 4)).toString('latin1');
    if (name !== tag) continue;
    const [start, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
    return Array.from(
      { length: length / 4 - 2 },
      (_, index) => view.getInt32(start + 8 + index * 4) / 65_536,
    );
  }
}

function xyz([x, y]: readonly [number, number]): number[] {
  return [x / y, 1, (1 - x - y) / y];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

/** By Cramer's rule. */
function solve(rows: readonly number[][], result: readonly number[]): number[] {
  return [0, 1, 2].map((column) => {
    const replaced = rows.map((row, index) => row.with(column, result[index]!));
    return determinant(replaced) / determinant(rows);
  });
}

function determinant(rows: readonly number[][]): number {
  const [[a, b, c], [d, e, f], [g, h, i]] = rows as [
    [number, number, number],
    [number, number, number],
    [number, number, number],
  ];
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
