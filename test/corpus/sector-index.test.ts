import { expect, test } from 'vitest';
import { sectorIndex } from '../../src/corpus/sector-index.ts';
import { buildCorpus } from './build-corpus.ts';

const index = sectorIndex(
  buildCorpus([], {
    sectors: [
      { id: 'yanglao', name: '养老', aliases: ['养老机构', '敬老院'], category: '领域' },
      { id: 'yanglao-touzi', name: '养老投资', aliases: ['养老'], category: '行为' },
      { id: 'jinglaoyuan', name: '敬老院', aliases: [], category: '领域' },
    ],
  }),
);

test('resolves a name or an alias within its category, names first', () => {
  expect(index.resolve('养老', '领域')?.id).toBe('yanglao');
  expect(index.resolve('养老', '行为')?.id).toBe('yanglao-touzi');
  expect(index.resolve('养老机构', '领域')?.id).toBe('yanglao');
  expect(index.resolve('敬老院', '领域')?.id).toBe('jinglaoyuan');
  expect(index.resolve('养老机构', '人群')).toBeNull();
});
