import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/circular/parts.ts';
import type { CircularNode } from '../../src/circular/types.ts';
import { readTree } from '../../src/files.ts';
import { readContent } from '../../src/read/index.ts';
import { all } from './read-text.ts';

/** The three real circulars, which are no part of the project. */
const real = join(import.meta.dirname, '../../../shared/real');

const counted = [
  'section',
  'dutyItem',
  'deadline',
  'phase',
  'target',
  'targetList',
  'group',
  'responsibility',
  'citation',
  'form',
  'division',
] as const;

/** How many nodes there are of each kind, as counted by hand in the sources. */
const expected: Record<string, Partial<Record<(typeof counted)[number], number>>> = {
  'dongying-2017-3': { section: 16, deadline: 4, targetList: 3, citation: 6 },
  'baodi-2017': { section: 21, dutyItem: 13, deadline: 3, phase: 3, target: 8, group: 2, citation: 3 },
  'xiamen-2018-7': {
    section: 21,
    deadline: 5,
    target: 8,
    responsibility: 2,
    citation: 5,
    form: 2,
    division: 1,
  },
};

test.skipIf(!existsSync(real))('the real circulars are read in full, without a message', async () => {
  const { corpus, messages } = readContent(await readTree(real));
  expect(messages.map((message) => message.reason)).toEqual([]);
  const found = corpus.circulars.map((circular) => {
    const nodes = partsOf(circular).flatMap((part): CircularNode[] =>
      part.type === 'form' ? [part] : part.children,
    );
    const counts = counted.map((type) => [type, all(nodes, type).length] as const);
    return [circular.slug, Object.fromEntries(counts.filter(([, count]) => count > 0))];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(corpus.circulars.map(({ meta }) => meta.documentNumber?.agencyCode)).toEqual([
    '东处非发',
    undefined,
    '厦处非办',
  ]);
  expect(corpus.organs.length).toBeGreaterThan(90);
});
