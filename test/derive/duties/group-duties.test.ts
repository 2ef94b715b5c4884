import { describe, expect, test } from 'vitest';
import { group, list, paragraph, section } from '../../../src/circular/builders.ts';
import type { Group } from '../../../src/circular/types.ts';
import { factsOf, holders } from '../build-derived.ts';

/** Each seat of a group of 样本区, with who holds it. */
function seats(children: Group['children'], name?: string) {
  const { duties } = factsOf([section(1, '组织领导', [group(children, name)])], { region: '样本区' });
  return duties.map((duty) => [duty.seat, holders(duty)]);
}

function matters(children: Group['children'], name?: string) {
  const { duties } = factsOf([section(1, '组织领导', [group(children, name)])], { region: '样本区' });
  return duties.map(({ matter }) => matter);
}

describe('a group in sentences', () => {
  test('gives a seat for each leader, for all members together, for the office and its head', () => {
    const text =
      '成立样本区排查工作领导小组（以下简称领导小组），由副区长、区公安分局局长甲某任组长，乙某同志任常务副组长；' +
      '领导小组成员由区委宣传部、金融服务中心，法院和各街道办事处组成。领导小组下设办公室，办公地点设在金融服务中心，办公室主任由丙某兼任。';
    expect(seats([paragraph(text)])).toEqual([
      ['组长', ''],
      ['常务副组长', ''],
      ['成员', '责任 yb-xuanchuan yb-jinrong yb-fayuan yb-jiedao'],
      ['办公室', '责任 yb-jinrong'],
      ['办公室主任', ''],
    ]);
  });

  test('lets an organ lead where the text names one, or its head', () => {
    expect(
      seats([paragraph('区政府主要负责同志任组长，分管领导任副组长，区金融服务中心任副组长单位。')]),
    ).toEqual([
      ['组长', '牵头 yb-zhengfu'],
      ['副组长', ''],
      ['副组长单位', '牵头 yb-jinrong'],
    ]);
    expect(seats([paragraph('区金融服务中心主要负责同志兼任办公室主任。')])).toEqual([
      ['办公室主任', '牵头 yb-jinrong'],
    ]);
  });

  test('takes 工作人员由…相关人员组成 and …为成员', () => {
    expect(seats([paragraph('工作人员由区法院、金融服务中心相关人员组成。')])).toEqual([
      ['工作人员', '责任 yb-fayuan yb-jinrong'],
    ]);
    expect(seats([paragraph('区法院、金融服务中心等单位负责人为成员。')])).toEqual([
      ['成员', '责任 yb-fayuan yb-jinrong'],
    ]);
  });

  test('gives a seat for each working group, with its whole name and its members', () => {
    const text =
      '成立宣传教育（宣传部、金融服务中心）、监测预警（市场监管局）、综合组3个专项协调小组，负责宣传、预警等工作。';
    expect(seats([paragraph(text)])).toEqual([
      ['宣传教育专项协调小组', '责任 yb-xuanchuan yb-jinrong'],
      ['监测预警专项协调小组', '责任 yb-shichang'],
      ['综合组', ''],
    ]);
    expect(new Set(matters([paragraph(text)]))).toEqual(new Set(['负责宣传、预警等工作']));
  });

  test('lets the first organ of a working group lead where the text says so', () => {
    const text =
      '领导小组下设案件侦办（区法院、市场监管局）、宣传（宣传部）两个工作组，各组第一个单位为牵头单位。';
    expect(seats([paragraph(text)])).toEqual([
      ['案件侦办工作组', '牵头 yb-fayuan; 责任 yb-shichang'],
      ['宣传工作组', '牵头 yb-xuanchuan'],
    ]);
  });

  test('has what the text says of a seat for its matter, else the name of the group', () => {
    const text =
      '甲某任组长；成员由区法院、宣传部组成。下设办公室，设在区金融服务中心，负责日常协调和资料汇总。';
    expect(matters([paragraph(text)], '领导小组')).toEqual([
      '甲某任组长',
      '领导小组',
      '负责日常协调和资料汇总',
    ]);
    expect(matters([paragraph('成员由区法院组成。')])).toEqual(['组织领导']);
    expect(
      matters([paragraph('领导小组办公室设在区金融服务中心，该中心主要负责同志兼任办公室主任。')])[0],
    ).toBe('领导小组办公室设在区金融服务中心');
  });

  test('makes no seat of a sentence that gives none', () => {
    expect(seats([paragraph('每个村均设上述2个工作组，名单公示。领导小组定期研究工作。')])).toEqual([]);
  });
});

describe('a group as a list', () => {
  test('gives a seat for each item', () => {
    expect(
      seats([
        list([
          '组长：副区长甲某',
          '副组长单位：区金融服务中心',
          '成员单位：区法院、宣传部',
          '宣传教育组：由宣传部牵头，法院、市场监管局配合，负责宣传；负责培训。',
          '监测组：市场监管局，法院',
        ]),
      ]),
    ).toEqual([
      ['组长', ''],
      ['副组长单位', '牵头 yb-jinrong'],
      ['成员', '责任 yb-fayuan yb-xuanchuan'],
      ['宣传教育组', '牵头 yb-xuanchuan; 配合 yb-fayuan yb-shichang'],
      ['监测组', '责任 yb-shichang yb-fayuan'],
    ]);
  });

  test('reads an item without a colon as sentences', () => {
    expect(seats([list(['成员由区法院、宣传部组成'])])).toEqual([['成员', '责任 yb-fayuan yb-xuanchuan']]);
  });

  test('has the work of a working group for its matter, else the name of the group', () => {
    expect(matters([list(['宣传组：宣传部，负责宣传。', '监测组：市场监管局'])], '专项小组')).toEqual([
      '负责宣传',
      '专项小组',
    ]);
  });

  test('has ids from group and seat, so that a change of members changes none', () => {
    const ids = (members: string) =>
      factsOf([group([list([`宣传组：${members}`])], '小组')], { region: '样本区' }).duties.map(
        ({ id }) => id,
      );
    expect(ids('宣传部')).toEqual(ids('宣传部、法院'));
  });
});
