import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circular, dutyList, paragraph, responsibility, section } from '../../src/circular/builders.ts';
import type { Block } from '../../src/circular/types.ts';
import { deriveAll } from '../../src/derive/index.ts';
import { organDuties } from '../../src/derive/organ-duties.ts';
import { buildCorpus, organ } from '../corpus/build-corpus.ts';

const ORGANS = [
  organ('gequ', '范例市', '各区人民政府', ['各区'], { kind: '类别', members: ['东区', '西区'] }),
  organ('chengyuan', '范例市', '各成员单位', [], { kind: '类别', members: ['市商务局', '各区人民政府'] }),
  organ('xiaozu', '范例市', '工作小组', [], { kind: '议事协调机构', members: ['市商务局'] }),
  organ('dong', '范例市', '东区'),
  organ('xi', '范例市', '西区'),
  organ('shangwu', '范例市', '市商务局'),
];
const NAMES = ['各区', '各成员单位', '工作小组', '东区', '西区', '市商务局', '某某局'];

function dutiesOf(...circulars: Block[][]) {
  const corpus = buildCorpus(ORGANS, {
    circulars: circulars.map((blocks, index) =>
      circular(`shili-${index}`, { title: '通知', region: '范例市', issueDate: '2018-05-15' }, [
        section(1, '分工', blocks),
      ]),
    ),
  });
  const facts = deriveAll(corpus);
  return { facts: [...facts.values()], byOrgan: organDuties(facts.values(), corpus) };
}

describe('organDuties', () => {
  test('what a class must do, each of its members must, and it is said why', () => {
    const { byOrgan } = dutiesOf([dutyList(['各区：做甲。'])]);
    expect([...byOrgan.keys()]).toEqual(['gequ', 'dong', 'xi']);
    expect(byOrgan.get('gequ')).toMatchObject([
      { slug: 'shili-0', grounds: [{ type: 'named', role: '责任' }] },
    ]);
    expect(byOrgan.get('xi')).toMatchObject([
      { duty: { matter: '做甲。' }, grounds: [{ type: 'member', role: '责任', of: 'gequ' }] },
    ]);
  });

  test('an organ that is named and a member, or a member of two classes, has the duty once', () => {
    const { byOrgan } = dutiesOf([
      paragraph([
        '做。',
        responsibility('（…）', [
          { role: '牵头', holders: '各成员单位、各区' },
          { role: '配合', holders: '东区' },
        ]),
      ]),
    ]);
    expect(byOrgan.get('dong')?.map(({ grounds }) => grounds)).toEqual([
      [
        { type: 'named', role: '配合' },
        { type: 'member', role: '牵头', of: 'chengyuan' },
        { type: 'member', role: '牵头', of: 'gequ' },
      ],
    ]);
  });

  test('what a group must do, those who sit in it need not', () => {
    expect([...dutiesOf([dutyList(['工作小组：做甲。'])]).byOrgan.keys()]).toEqual(['xiaozu']);
  });

  test('all organs together have every duty that a known organ holds, each organ once', () => {
    const items = fc.array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(items, { maxLength: 3 }), (circulars) => {
        const { facts, byOrgan } = dutiesOf(
          ...circulars.map((lists) => [dutyList(lists.map((names, at) => `${names.join('、')}：做${at}。`))]),
        );
        const held = facts.flatMap(({ duties }) =>
          duties.filter(({ assignments }) =>
            assignments.some(({ organs }) => organs.some((each) => each.organ)),
          ),
        );
        const found = [...byOrgan.values()].map((duties) => duties.map(({ duty }) => duty.id));
        expect(new Set(found.flat())).toEqual(new Set(held.map(({ id }) => id)));
        for (const ids of found) expect(new Set(ids).size).toBe(ids.length);
        const order = held.map(({ id }) => id);
        for (const ids of found)
          expect(ids).toEqual(ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }),
    );
  });
});
