import { expect, test } from 'vitest';
import { layeredLayout } from '../../src/site/drawings/layered-layout.ts';

const SIZE = { width: 100, gap: 20 };

test('nodes of a row keep their distance', () => {
  const { x, width } = layeredLayout([['a', 'b', 'c']], [], SIZE);
  const places = [...x.values()].toSorted((a, b) => a - b);
  expect(places).toEqual([50, 170, 290]);
  expect(width).toBe(340);
});

test('nodes move so that edges do not cross', () => {
  const edges = [
    { from: 'c', to: 'b' },
    { from: 'd', to: 'a' },
  ];
  const { x } = layeredLayout(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    edges,
    SIZE,
  );
  expect(x.get('a')! < x.get('b')!).toBe(x.get('d')! < x.get('c')!);
});

test('an edge that passes a row does not run through its node', () => {
  const { x, paths } = layeredLayout(
    [['a'], ['b'], ['c']],
    [
      { from: 'c', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'c', to: 'a' },
    ],
    SIZE,
  );
  const passing = paths[2]![1]!;
  expect(Math.abs(passing - x.get('b')!)).toBeGreaterThanOrEqual(SIZE.width / 2 + SIZE.gap);
});

test('an edge within a row has no way to go', () => {
  expect(layeredLayout([['a', 'b']], [{ from: 'a', to: 'b' }], SIZE).paths[0]).toHaveLength(2);
});

test('parts of a graph that no edge connects stand side by side, without room between', () => {
  const edges = [
    { from: 'b', to: 'a' },
    { from: 'd', to: 'c' },
  ];
  const { x, width } = layeredLayout([['a'], ['b', 'c'], ['d']], edges, SIZE);
  expect([...'abcd'].map((node) => x.get(node))).toEqual([50, 50, 170, 170]);
  expect(width).toBe(220);
});
