import { describe, expect, test } from 'vitest';
import { composeNotice } from '../../../src/compose/notice.ts';
import { readFormats } from '../../../src/compose/template/formats.ts';
import { layOut } from '../../../src/layout/index.ts';
import { fakeMetrics } from '../../layout/fake-metrics.ts';
import { CORPUS, circular, facts, linesOf, p, SOURCES, template } from '../paper.ts';

const MILLIMETRE = 72 / 25.4;
const NUMBER = { text: '范政函〔2020〕3号', agencyCode: '范政函', year: 2020, serial: 3 };

const withFormat = (text: string) => readFormats(new Map(SOURCES).set('house', text));

describe('folders', () => {
  test('a house style is a folder that says only what it has otherwise', () => {
    const house = withFormat(
      'name: 样本区文件\nbase: 信函\nword: {metrics: common}\nabove: {title: 3}\n',
    ).get('样本区文件')!;
    const letter = template('信函');
    expect(house).toEqual({
      ...letter,
      name: '样本区文件',
      above: { ...letter.above, title: 3 },
      wordMetrics: { top: 37 * MILLIMETRE, bottom: 35 * MILLIMETRE, lineHeight: 28.95 },
    });
  });

  test.each([
    ['name: 甲\nbase: 乙', /house：没有“乙”这一版式可作 base/],
    ['name: 甲\nbase: 甲', /house：base 循环：甲 → 甲/],
    ['name: 文件', /wenjian 与 house 同名：文件/],
    ['base: 文件', /house 没有写 name/],
    ['name: 甲\nbase: 文件\nabove: {titel: 3}', /house：版式文件有误：above/],
  ])('%j is an error', (text, fault) => {
    expect(() => withFormat(text)).toThrow(fault);
  });
});

/** Texts and rules of the first page with the millimetres of their tops or middles. */
function firstPageOf(format: string, of = circular({ format, documentNumber: NUMBER }, [p('请认真执行。')])) {
  const document = composeNotice(of, facts(), CORPUS, template(format), () => undefined);
  const { pages } = layOut(document, fakeMetrics);
  const rules = pages[0]!.items.filter((item) => item.type === 'rule');
  const topOf = (words: string) => {
    const item = pages[0]!.items.find((one) => one.type === 'text' && words.includes(one.text));
    if (item?.type !== 'text') throw new Error(`no ${words}`);
    const { ascent } = fakeMetrics.box(item.font);
    return (item.y - ascent * item.size) / MILLIMETRE;
  };
  return { document, pages, rules, topOf };
}

describe('信函', () => {
  test('the mark stands 30 mm from the top, a double rule 4 mm below it, another 20 mm from the bottom', () => {
    const { rules, topOf, document } = firstPageOf('信函');
    expect(topOf('范例市人民政府办公室')).toBeCloseTo(30);
    expect(linesOf(document)[0]).toBe('letterhead 范例市人民政府办公室');
    const [thick, thin, upper, lower] = rules.sort((a, b) => a.y1 - b.y1);
    const size = document.styles.letterhead.size / MILLIMETRE;
    expect((thick!.y1 - thick!.thickness / 2) / MILLIMETRE).toBeCloseTo(30 + size + 4);
    expect(thick!.thickness).toBeGreaterThan(thin!.thickness);
    expect(lower!.thickness).toBeGreaterThan(upper!.thickness);
    expect((lower!.y1 + lower!.thickness / 2) / MILLIMETRE).toBeCloseTo(297 - 20);
    for (const rule of rules) {
      expect(rule.x1 / MILLIMETRE).toBeCloseTo(28 + (156 - 170) / 2);
      expect(rule.x2 / MILLIMETRE).toBeCloseTo(184 + (170 - 156) / 2);
    }
  });

  test('number and marks begin on one line, 7/8 of a character below the rule', () => {
    const of = circular({ format: '信函', documentNumber: NUMBER, copyNumber: '000001', urgency: '特急' });
    const { document, topOf, rules } = firstPageOf('信函', of);
    expect(linesOf(document).slice(1, 3)).toEqual(['mark 000001…范政函〔2020〕3号', 'mark 特急']);
    const [, thin] = rules.sort((a, b) => a.y1 - b.y1);
    const lower = (thin!.y1 + thin!.thickness / 2) / MILLIMETRE;
    expect(topOf('000001') - lower).toBeCloseTo((7 / 8) * (156 / 28));
  });

  test('the first page has no number, the others have; the imprint has neither rules nor 印发', () => {
    const children = Array.from({ length: 30 }, () => p('请各区人民政府认真组织检查，按时报送结果。'));
    const of = circular({ format: '信函', copies: ['市教育局'], printing: { date: '2020-03-06' } }, children);
    const { pages, document } = firstPageOf('信函', of);
    const numbers = pages.map(({ items }) =>
      items.some((item) => item.type === 'text' && item.text === '— '),
    );
    const texts = pages.map(({ items }) =>
      items.map((item) => (item.type === 'text' ? item.text : '')).join(''),
    );
    expect(texts.map((text) => /— \d —/.test(text))).toEqual([false, true]);
    expect(numbers[0]).toBe(false);
    expect(pages[1]!.items.filter(({ type }) => type === 'rule')).toEqual([]);
    expect(linesOf(document).at(-1)).toBe('imprint 抄送：市教育局。');
  });

  test('the host’s mark stands alone, every issuer signs', () => {
    const of = circular({ format: '信函', issuers: ['范例市教育局', '范例市公安局'] }, [p('请协助。')]);
    const lines = linesOf(firstPageOf('信函', of).document);
    expect(lines.filter((line) => line.startsWith('letterhead'))).toEqual(['letterhead 范例市教育局']);
    expect(lines.filter((line) => line.startsWith('signature'))).toHaveLength(3);
  });
});

test('纪要 name those present below the text', () => {
  const present = { attendees: ['市教育局甲某某', '乙某某'], absentees: ['丙某某'], observers: ['丁某某'] };
  const of = circular({ format: '纪要', signature: [], ...present }, [p('会议研究了校车安全。')]);
  expect(linesOf(firstPageOf('纪要', of).document)).toEqual([
    'letterhead 范例市人民政府办公室纪要',
    'title 范例市人民政府办公室/关于开展校车安全检查的通知',
    'addressees 各区人民政府，市政府各部门：',
    'body 会议研究了校车安全。',
    'attendance 出席：市教育局甲某某，乙某某',
    'attendance 请假：丙某某',
    'attendance 列席：丁某某',
    'signature 2020年3月5日',
  ]);
  const elsewhere = circular({ signature: [], ...present });
  expect(linesOf(firstPageOf('文件', elsewhere).document).join()).not.toContain('出席');
});

test('命令 have their mark 20 mm below the text area’s top, number and text two lines below, no rule, no title', () => {
  const of = circular({ format: '命令', kind: '令', documentNumber: NUMBER, addressees: [] }, [
    p('现予公布。'),
  ]);
  const { document, rules, topOf } = firstPageOf('命令', of);
  expect(linesOf(document).slice(0, 3)).toEqual([
    'letterhead 范例市人民政府办公室令',
    'documentNumber 范政函〔2020〕3号',
    'body 现予公布。',
  ]);
  expect(topOf('范例市人民政府办公室令')).toBeCloseTo(57);
  expect(rules).toEqual([]);
  const line = 1.875 * (156 / 28);
  expect(topOf('现予公布。') - topOf('范政函〔2020〕3号')).toBeCloseTo(3 * line, 0);
});
