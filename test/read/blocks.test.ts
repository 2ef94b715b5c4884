import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/circular/text.ts';
import { all, brief, frontmatter, printed, readBody, readCircular } from './read-text.ts';

describe('headings', () => {
  test('nest by level', () => {
    const { blocks, messages } = readBody('前言\n\n## 甲\n\n乙\n\n### 丙\n\n丁\n\n## 戊\n\n### 己\n');
    expect(messages).toEqual([]);
    expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'section', 'section']);
    const [first, second] = all(blocks, 'section').filter((section) => section.depth === 1);
    expect(all([first!], 'heading').map(textOf)).toEqual(['甲', '丙']);
    expect(all([second!], 'heading').map(textOf)).toEqual(['戊', '己']);
    expect(first!.position).toMatchObject({ start: { line: 10 }, end: { line: 16, column: 2 } });
  });

  test('run in when they end in 。', () => {
    const { blocks } = readBody('## 甲\n\n### 落实责任，**主动**作为。\n\n乙\n');
    expect(all(blocks, 'heading').map((heading) => [heading.runIn, textOf(heading)])).toEqual([
      [false, '甲'],
      [true, '落实责任，主动作为。'],
    ]);
  });

  test.each([
    '一、工作目标',
    '（二）工作目标',
    '(二)工作目标',
    '1.工作目标',
    '1. 工作目标',
    '2、工作目标',
    '（3）工作目标',
    '第一条 工作目标',
    '十二、工作目标',
    '①工作目标',
  ])('with an ordinal that was typed: %s', (heading) => {
    const { blocks, messages } = readBody(`## ${heading}`);
    expect(printed(blocks)).toBe(heading);
    expect(brief(messages)).toEqual(['8:4 warning ordinal-is-not-typed']);
  });

  test.each(['2018年工作目标', '1.5亿元专项', '一体推进', '十项措施', '第一阶段', '（以下简称活动）'])(
    'without one: %s',
    (heading) => {
      expect(readBody(`## ${heading}`).messages).toEqual([]);
    },
  );

  test('that skip a level are reported, and kept', () => {
    const { blocks, messages } = readBody('### 甲\n\n## 乙\n\n#### 丙\n');
    expect(brief(messages)).toEqual([
      '8:1 warning heading-level-follows',
      '12:1 warning heading-level-follows',
    ]);
    expect(all(blocks, 'section').map((section) => section.depth)).toEqual([2, 1, 3]);
  });

  test('print the # they end with', () => {
    const { blocks, messages } = readBody('## 甲 ##');
    expect(printed(blocks)).toBe('甲 ##');
    expect(brief(messages)).toEqual(['8:6 warning markup-is-of-the-format']);
  });

  test('without text print their #', () => {
    const { blocks, messages } = readBody('##\n\n甲');
    expect(printed(blocks)).toBe('##\n甲');
    expect(brief(messages)).toEqual(['8:1 error heading-has-text']);
  });
});

describe('lists', () => {
  test('keep the ordinals that were typed', () => {
    const { blocks, messages } = readBody('- 甲\n- 乙\n\n丙\n\n3. 丁\n4. 戊\n\n己\n\n1) 庚\n');
    expect(messages).toEqual([]);
    expect(printed(blocks)).toBe('甲\n乙\n丙\n3.丁\n4.戊\n己\n1)庚');
  });

  test('are flat: what is nested follows, with a warning', () => {
    const { blocks, messages } = readBody('- 甲\n  续\n\n  乙\n\n  - 丙\n\n    ## 丁\n- 戊');
    expect(printed(blocks)).toBe('甲续\n乙\n丙\n## 丁\n戊');
    expect(messages.every((message) => message.severity === 'warning')).toBe(true);
  });

  test('with other bullets print them', () => {
    const { blocks, messages } = readBody('* 甲\n* 乙\n\n+ 丙');
    expect(printed(blocks)).toBe('*甲\n*乙\n+丙');
    expect(messages).toHaveLength(3);
  });

  test('of bullets alone lose none', () => {
    expect(printed(readBody('- - 甲').blocks)).toBe('- 甲');
    expect(printed(readBody('* * *').blocks)).toBe('** *');
    expect(printed(readBody('- ## 甲').blocks)).toBe('## 甲');
  });

  test('may end in a responsibility tail', () => {
    expect(all(readBody('- 甲（责任单位：乙）').blocks, 'responsibility')).toHaveLength(1);
  });
});

describe('tables', () => {
  test('hold inlines in their cells', () => {
    const { blocks } = readBody('| 甲 | 乙 |\n|---|:-:|\n| **1** \\| 2 | 《样本》 |');
    expect(all(blocks, 'tableCell').map(textOf)).toEqual(['甲', '乙', '1 | 2', '《样本》']);
    expect(all(blocks, 'citation')).toHaveLength(1);
  });

  test('with a row that is too short or too long lose nothing, and say so', () => {
    const { blocks, messages } = readBody('| 甲 | 乙 |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |');
    expect(all(blocks, 'tableRow').map((row) => row.children.map(textOf))).toEqual([
      ['甲', '乙', ''],
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
    expect(brief(messages)).toEqual(['10:1 error table-row-is-complete', '11:1 error table-row-is-complete']);
  });
});

describe('figures', () => {
  const picture = { 'map.png': 'PNG' };

  test('stand alone in their paragraph', () => {
    const { circular } = readCircular(`${frontmatter()}![示意图](map.png)\n`, picture);
    expect(circular!.children).toMatchObject([
      { type: 'figure', file: 'circulars/2018/fanli-2018-1/map.png', alt: '示意图' },
    ]);
  });

  test('that are not there are at fault', () => {
    const { messages } = readCircular(`${frontmatter()}![图](other.png)\n\n![图](../map.png)\n`, picture);
    expect(brief(messages)).toEqual(['8:1 fatal file-exists', '10:1 fatal path-stays-in-folder']);
  });

  test('of other kinds print as they are written', () => {
    const { blocks, messages } = readBody('![图](map.svg)');
    expect(printed(blocks)).toBe('![图](map.svg)');
    expect(messages.map((message) => message.ruleId)).toContain('image-is-an-attachment');
  });
});
