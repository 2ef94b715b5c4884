import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  division,
  dutyList,
  paragraph,
  responsibility,
  section,
  target,
  targetList,
} from '../../src/circular/builders.ts';
import type { Block } from '../../src/circular/types.ts';
import { factsOf } from './build-derived.ts';

const tail = (holders: string, role: '牵头' | '责任' = '责任') =>
  responsibility(`（${role}单位：${holders}）`, [{ role, holders }]);
const table = (head: string, ...rows: string[][]) => division([['领域', head], ...rows], '领域');

function coverage(...blocks: Block[]) {
  return factsOf([section(1, '分工', blocks)]).coverage;
}

function states(...blocks: Block[]): Record<string, string> {
  return Object.fromEntries(coverage(...blocks).targets.map(({ name, state }) => [name, state]));
}

/** `养老 × fl-shangwu 责任 ×2`: a cell with its roles and the number of duties; joint ones in brackets. */
function cells(...blocks: Block[]): string[] {
  const { targets, cells: found } = coverage(...blocks);
  const names = new Map(targets.map(({ key, name }) => [key, name]));
  return found.map(({ target: key, organ, roles, duties, joint }) => {
    const cell = `${names.get(key)} × ${organ.organ ?? organ.name} ${roles.join()} ×${duties.length}`;
    return joint ? `(${cell})` : cell;
  });
}

describe('coverageOf', () => {
  test('a tail and a row that say the same are one cell of two duties', () => {
    const found = coverage(
      paragraph(['查', target('养老', '领域'), '。', tail('市商务局')]),
      table('责任单位', ['养老', '市商务局']),
    );
    expect(found.cells).toHaveLength(1);
    expect(new Set(found.cells[0]?.duties).size).toBe(2);
    expect(found.cells[0]).toMatchObject({ target: found.targets[0]?.key, roles: ['责任'], joint: false });
    expect(found.organs.map(({ organ }) => organ)).toEqual(['fl-shangwu']);
  });

  test('what only a tail says is joint where the table gives the target to somebody', () => {
    expect(
      cells(
        paragraph(['查', target('养老、教育', '领域'), '。', tail('市商务局、某某局')]),
        table('责任单位', ['养老', '市商务局']),
      ),
    ).toEqual([
      '养老 × fl-shangwu 责任 ×2',
      '(养老 × 某某局 责任 ×1)',
      '教育 × fl-shangwu 责任 ×1',
      '教育 × 某某局 责任 ×1',
    ]);
  });

  test('an organ with two roles for a target is one cell', () => {
    expect(
      cells(
        division(
          [
            ['领域', '牵头单位', '配合单位'],
            ['养老', '市商务局', '各区'],
            ['养老', '市国土房产局', '市商务局'],
          ],
          '领域',
        ),
      ),
    ).toEqual(['养老 × fl-shangwu 牵头,配合 ×2', '养老 × fl-gequ 配合 ×1', '养老 × fl-guotu 牵头 ×1']);
  });

  test('a target that is listed and nobody has is a gap; one that only a duty names is no gap and not listed', () => {
    const found = coverage(targetList('领域', ['养老、教育等民生领域']), table('责任单位', ['典当', '各区']));
    expect(found.targets.map(({ name, listed, state }) => `${name} ${listed} ${state}`)).toEqual([
      '养老 true gap',
      '教育 true gap',
      '典当 false covered',
    ]);
  });

  test('two leads are a double, a lead with others is not', () => {
    expect(
      states(
        table('牵头单位', ['养老', '市商务局、国土房产局'], ['教育', '市商务局'], ['教育', '市商务局']),
        table('配合单位', ['教育', '各区']),
      ),
    ).toEqual({ 养老: 'double', 教育: 'covered' });
  });

  test('where nobody leads, two rows that give a target to different organs are a double', () => {
    expect(
      states(
        table(
          '责任单位',
          ['养老', '市商务局'],
          ['养老', '各区'],
          ['教育', '市商务局、各区'],
          ['教育', '各区'],
        ),
      ),
    ).toEqual({ 养老: 'double', 教育: 'covered' });
  });

  test('has one cell for each pair that a duty says, and no other', () => {
    const names = ['养老', '教育', '典当'];
    const organs = ['市商务局', '市国土房产局', '各区', '某某局'];
    const statement = fc.record({
      targets: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      holders: fc.uniqueArray(fc.constantFrom(...organs), { minLength: 1 }),
      kind: fc.constantFrom('row', 'tail', 'item'),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const facts = factsOf([
          section(1, '分工', [
            targetList('领域', names),
            ...statements.flatMap(({ targets, holders, kind }, index): Block[] => {
              const [what, who] = [targets.join('、'), holders.join('、')];
              if (kind === 'row') return [table('责任单位', [what, who])];
              if (kind === 'item') return [dutyList([`${who}：查${what}。`])];
              return [section(2, `第${index}节`, [paragraph([target(what, '领域'), tail(who)])])];
            }),
          ]),
        ]);
        const said = new Map(facts.duties.map((duty) => [duty.id, duty]));
        const pairs = facts.coverage.cells.map(({ target: key, organ }) => `${key} ${organ.name}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        const expected = statements.flatMap(({ targets, holders }) =>
          targets.flatMap((name) => holders.map((holder) => `领域 ${name} ${holder}`)),
        );
        expect(pairs.toSorted()).toEqual([...new Set(expected)].toSorted());
        expect(facts.coverage.cells.flatMap(({ duties }) => duties).toSorted()).toEqual(
          [...said.values()]
            .flatMap(({ id, targets, assignments }) =>
              targets.flatMap(() => assignments.flatMap(({ organs: held }) => held.map(() => id))),
            )
            .toSorted(),
        );
      }),
    );
  });
});
