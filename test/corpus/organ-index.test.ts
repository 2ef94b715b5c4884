import { describe, expect, test } from 'vitest';
import { organIndex } from '../../src/corpus/organ-index.ts';
import { buildCorpus, organ } from './build-corpus.ts';

const corpus = buildCorpus([
  organ('fl-chufeiban', '范例市', '范例市处置办公室', ['市处非办'], { formerNames: ['范例市打非办公室'] }),
  organ('bb-chufeiban', '标本市', '标本市处置办公室', ['市处非办'], {
    aliases: ['处置部门'],
    misnomers: ['市处非委'],
  }),
  organ('sl-zhengfu', '示例省', '示例省人民政府', ['省政府']),
  organ('yb-zhengfu', '样本区', '样本区人民政府', ['区政府', '领导机关']),
  organ('yb-qu', '样本区', '领导机关'),
  organ('fl-quzhengfu', '范例市', '各区人民政府', ['各区'], {
    kind: '类别',
    members: ['样本区人民政府', '未登记区人民政府'],
  }),
  organ('fl-danwei', '范例市', '各成员单位', [], {
    kind: '类别',
    members: ['各区', '市处非办', '各成员单位'],
  }),
  organ('fl-xiaozu', '范例市', '领导小组', [], { kind: '议事协调机构', members: ['各成员单位'] }),
  organ('tong-1', '范例市', '同名协会'),
  organ('tong-2', '标本市', '同名协会'),
]);
const index = organIndex(corpus);

describe('organIndex', () => {
  test('takes a name for the organ of the region in which it is used', () => {
    expect(index.resolve('市处非办', '范例市')).toMatchObject({
      organ: { id: 'fl-chufeiban' },
      by: 'shortName',
    });
    expect(index.resolve('市处非办', '标本市')).toMatchObject({
      organ: { id: 'bb-chufeiban' },
      by: 'shortName',
    });
  });

  test('looks upwards through the regions above', () => {
    expect(index.resolve('市处非办', '样本区')?.organ.id).toBe('fl-chufeiban');
    expect(index.resolve('省政府', '样本区')?.organ.id).toBe('sl-zhengfu');
    expect(index.resolve('区政府', '范例市')).toBeNull();
  });

  test('finds a full name anywhere when only one organ has it', () => {
    expect(index.resolve('样本区人民政府', '标本市')).toMatchObject({
      organ: { id: 'yb-zhengfu' },
      by: 'name',
    });
    expect(index.resolve('同名协会', '示例省')).toBeNull();
    expect(index.resolve('同名协会', '标本市')?.organ.id).toBe('tong-2');
  });

  test('says by which name it found an organ', () => {
    expect(index.resolve('范例市打非办公室', '范例市')?.by).toBe('formerName');
    expect(index.resolve('处置部门', '标本市')?.by).toBe('alias');
    expect(index.resolve('市处非委', '标本市')?.by).toBe('misnomer');
  });

  test('lets a full name win over a short name of another organ', () => {
    expect(index.resolve('领导机关', '样本区')?.organ.id).toBe('yb-qu');
  });

  test('knows an organ by its level, or by the name of its region', () => {
    expect(index.resolve('市打非办公室', '范例市')).toMatchObject({
      organ: { id: 'fl-chufeiban' },
      by: 'formerName',
    });
    expect(index.resolve('市处置办公室', '样本区')).toMatchObject({
      organ: { id: 'fl-chufeiban' },
      by: 'shortName',
    });
    expect(index.resolve('范例市处非办', '标本市')?.organ.id).toBe('fl-chufeiban');
    expect(index.resolve('区人民政府', '样本区')?.organ.id).toBe('yb-zhengfu');
    expect(index.resolve('区人民政府', '范例市')).toBeNull();
    expect(index.resolve('范例市样本区政府', '范例市')).toBeNull();
  });

  test('takes 市 in 市场 for no level', () => {
    const shop = organIndex(buildCorpus([organ('shop', '范例市', '市场监管局')]));
    expect(shop.resolve('范例市场监管局', '范例市')).toBeNull();
  });

  test('knows no organ by a name that two regions of one name give it', () => {
    const regions = [
      { name: '甲市', level: '市' as const },
      { name: '乙市', level: '市' as const },
      { name: '东区', level: '县' as const, parent: '甲市' },
    ];
    const two = organIndex(
      buildCorpus(
        [organ('a', '东区', '甲市东区农业局'), organ('b', '东区', '乙市东区农业局', ['东区农业局'])],
        { regions: new Map(regions.map((region) => [region.name, region])) },
      ),
    );
    expect(two.resolve('东区农业局', '东区')?.organ.id).toBe('b');
    expect(two.resolve('区农业局', '东区')?.organ.id).toBe('a');
  });

  test('does not mind white space and half-width brackets', () => {
    expect(index.resolve(' 市处非 办', '范例市')?.organ.id).toBe('fl-chufeiban');
  });

  test('expands classes within classes, once each, in the region of the class', () => {
    const [, , , , , , danwei, xiaozu] = corpus.organs;
    const expected = [
      ['各区', 'fl-quzhengfu'],
      ['样本区人民政府', 'yb-zhengfu'],
      ['未登记区人民政府', null],
      ['市处非办', 'fl-chufeiban'],
    ];
    const members = (of: typeof danwei) =>
      index.members(of!).map(({ name, organ }) => [name, organ?.id ?? null]);
    expect(members(danwei)).toEqual(expected);
    expect(members(xiaozu)).toEqual([['各成员单位', 'fl-danwei'], ...expected]);
  });

  test('comes to an end where regions or classes go round in a circle', () => {
    const circle = buildCorpus(
      [
        organ('a', '甲', '甲类', [], { kind: '类别', members: ['乙类'] }),
        organ('b', '乙', '乙类', [], { kind: '类别', members: ['甲类'] }),
      ],
      {
        regions: new Map([
          ['甲', { name: '甲', level: '市', parent: '乙' }],
          ['乙', { name: '乙', level: '市', parent: '甲' }],
        ]),
      },
    );
    expect(organIndex(circle).resolve('没有', '甲')).toBeNull();
    expect(
      organIndex(circle)
        .members(circle.organs[0]!)
        .map(({ name }) => name),
    ).toEqual(['乙类']);
  });

  test('lists the names of a region and those above it, wrong ones left out', () => {
    expect(index.namesIn('标本市')).toEqual([
      '标本市处置办公室',
      '同名协会',
      '市处非办',
      '处置部门',
      '示例省人民政府',
      '省政府',
    ]);
  });

  test('is built once for a corpus', () => {
    expect(organIndex(corpus)).toBe(index);
  });
});
