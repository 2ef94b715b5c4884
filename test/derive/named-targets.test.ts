import { describe, expect, test } from 'vitest';
import { sectorIndex } from '../../src/corpus/sector-index.ts';
import { namedTargets } from '../../src/derive/named-targets.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';

const sectors = sectorIndex(
  buildCorpus([], {
    sectors: [
      { id: 'jiaoyu', name: '教育', aliases: ['民办教育机构', '培训机构（校外）'], category: '领域' },
      { id: 'zulin', name: '租赁', aliases: [], category: '领域' },
      { id: 'rongzi-zulin', name: '融资租赁', aliases: [], category: '领域' },
      { id: 'jishi', name: '乡镇集市', aliases: [], category: '区域' },
    ],
  }),
);
const ids = (text: string) => namedTargets([], sectors)(text).map(({ name, sector }) => sector ?? name);

describe('namedTargets', () => {
  test('finds names and aliases in the order of the text, each target once', () => {
    expect(ids('排查乡镇集市、民办教育机构和教育行业')).toEqual(['jishi', 'jiaoyu']);
  });

  test('takes the longest of names that overlap', () => {
    expect(ids('排查融资租赁企业')).toEqual(['rongzi-zulin']);
    expect(ids('排查融资租赁、租赁企业')).toEqual(['rongzi-zulin', 'zulin']);
  });

  test('takes a name of two characters only where it is a word', () => {
    expect(ids('加强宣传教育，教育引导群众，区教育局')).toEqual([]);
    expect(ids('教育、租赁')).toEqual(['jiaoyu', 'zulin']);
    expect(ids('排查教育领域')).toEqual(['jiaoyu']);
  });

  test('compares brackets of either width', () => {
    expect(ids('培训机构(校外)')).toEqual(['jiaoyu']);
  });

  test('finds what the circular itself lists, registered or not', () => {
    const source = { clause: 'a', file: 'b' };
    const node = { type: 'listItem' as const, children: [] };
    const listed = [{ source, node, category: '行为' as const, name: '拉人头', sector: null }];
    expect(namedTargets(listed, sectors)('查处“拉人头”等行为')).toEqual([
      { category: '行为', name: '拉人头', sector: null },
    ]);
  });
});
