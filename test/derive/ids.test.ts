import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circular, prose, section } from '../../src/circular/builders.ts';
import type { Block, Section } from '../../src/circular/types.ts';
import { idsOf } from '../../src/derive/ids.ts';

const META = { title: '关于示例的通知', region: '范例市', issueDate: '2018-05-15' };

function ids(blocks: Block[]): Map<Section, string> {
  return idsOf(circular('fanli-2018-1', META, blocks));
}

/** Sections to the fourth level whose headings often repeat. */
function forest(depth: Section['depth']): fc.Arbitrary<Section[]> {
  const children = depth === 4 ? fc.constant<Section[]>([]) : forest((depth + 1) as Section['depth']);
  const tree = fc.tuple(fc.constantFrom('目标', '原则', '要求。'), children);
  return fc.array(
    tree.map(([title, below]) => section(depth, title, below)),
    { maxLength: 3 },
  );
}

describe('idsOf', () => {
  test('makes short ASCII ids, of which no two are alike', () => {
    fc.assert(
      fc.property(forest(1), (blocks) => {
        const all = [...ids(blocks).values()];
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) expect(id).toMatch(/^c[0-9a-v]{8}(-\d+)?$/);
      }),
    );
  });

  test('changes no id when a section is put in anywhere', () => {
    fc.assert(
      fc.property(forest(1), fc.nat(), (generated, at) => {
        const blocks = structuredClone(generated);
        const before = ids(blocks);
        const parents = [{ children: blocks }, ...before.keys()];
        const parent = parents[at % parents.length]!;
        parent.children.splice(
          at % (parent.children.length + 1),
          0,
          section(1, '新增', [section(2, '目标', [])]),
        );
        const after = ids(blocks);
        expect(after.size).toBe(before.size + 2);
        for (const [node, id] of before) expect(after.get(node)).toBe(id);
      }),
    );
  });

  test('tells equal headings of different parents and parts apart, and counts equal siblings', () => {
    const first = section(1, '目标', [section(2, '目标', [])]);
    const second = section(1, '目标', []);
    const planned = section(1, '目标', []);
    const plan = prose('plan', { title: '方案' }, [planned]);
    const found = idsOf(circular('fanli-2018-1', META, [first, second], { attachments: [plan] }));
    const [id, inner, sibling, inPlan] = [...found.values()];
    expect(sibling).toBe(`${id}-2`);
    expect(new Set([id, inner, inPlan]).size).toBe(3);
  });

  test('is the same whether the heading runs in or not', () => {
    const [plain] = ids([section(1, '工作目标', [])]).values();
    const [runIn] = ids([section(1, '工作目标。', [])]).values();
    expect(runIn).toBe(plain);
  });
});
