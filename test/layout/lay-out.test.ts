import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import type { LaidOut, Page, PlacedText } from '../../src/layout/types.ts';
import type { PrintBlock, PrintDocument } from '../../src/print/types.ts';
import { cell, documentOf, LANDSCAPE, MM, PORTRAIT, paragraph, row, STYLES, table } from './builders.ts';
import { fakeMetrics } from './fake-metrics.ts';
import { longTable, notice } from './samples.ts';

test('a page of running text holds 22 lines of 28 characters, from edge to edge of the text area', () => {
  const laidOut = layOut(documentOf([paragraph('国'.repeat(700))]), fakeMetrics);
  const lines = linesOf(laidOut.pages[0]!);
  expect(lines).toHaveLength(22);
  expect(lines[1]!.text).toHaveLength(28);
  expect(top(lines[0]!) / MM).toBeCloseTo(37, 1);
  expect((top(lines[21]!) + 16) / MM).toBeCloseTo(262, 1);
  expect(lines[1]!.x / MM).toBeCloseTo(28, 1);
  const pitch = 16 + lines[1]!.spacing;
  expect((lines[1]!.x + 28 * pitch) / MM).toBeCloseTo(184, 1);
});

test('the first line is indented by two characters, turnover lines are flush', () => {
  const [first, second] = linesOf(layOut(documentOf([paragraph('国'.repeat(40))]), fakeMetrics).pages[0]!);
  expect(first!.x - second!.x).toBeCloseTo(2 * STYLES.body.advance!, 5);
  expect(first!.text).toHaveLength(26);
});

test('a larger line keeps its own pitch', () => {
  const lines = linesOf(
    page(
      documentOf([paragraph('题', 'title'), paragraph('文', 'addressees'), paragraph('文', 'addressees')]),
    ),
  );
  expect(top(lines[1]!) - top(lines[0]!)).toBeCloseTo(STYLES.title.lineHeight, 5);
  expect(top(lines[2]!) - top(lines[1]!)).toBeCloseTo(STYLES.body.lineHeight, 5);
});

test('a character from a fallback face stands on the same baseline', () => {
  const lines = page(documentOf([paragraph('国㐀国', 'addressees')])).items.filter(
    (item) => item.type === 'text',
  );
  expect(lines.slice(0, 3).map(({ font }) => font)).toEqual(['body', 'fallback', 'body']);
  expect(new Set(lines.slice(0, 3).map(({ y }) => y)).size).toBe(1);
});

test('a fill pushes what follows it to the right edge', () => {
  const [organ, date] = page(
    documentOf([
      paragraph(
        [{ type: 'text', text: '办公室' }, { type: 'fill' }, { type: 'text', text: '日期' }],
        'imprint',
      ),
    ]),
  ).items as PlacedText[];
  expect(organ!.x / MM).toBeCloseTo(28 + 14 / MM, 1);
  expect((date!.x + 2 * 14) / MM).toBeCloseTo(184 - 14 / MM, 1);
});

test('odd pages are numbered at the right, even pages at the left, through all sections', () => {
  const document = documentOf([paragraph('一'), { type: 'pageBreak' }, paragraph('二')]);
  document.sections.push({ ...documentOf([paragraph('三')]).sections[0]! });
  const feet = layOut(document, fakeMetrics).pages.map(
    ({ items }) =>
      items.filter((item) => item.type === 'text' && typeof item.element !== 'number') as PlacedText[],
  );
  expect(feet.map((texts) => texts.map(({ text }) => text).join(''))).toEqual(['— 1 —', '— 2 —', '— 3 —']);
  const numbers = feet.map(([first]) => first!);
  expect(numbers[1]!.x / MM).toBeCloseTo(28 + 5.57, 1);
  expect(numbers[0]!.x / MM).toBeGreaterThan(150);
  expect(numbers[0]!.x).toBe(numbers[2]!.x);
  expect((numbers[0]!.y - 0.88 * 14) / MM).toBeCloseTo(269, 1);
});

test('a page turned to landscape has its number where the upright pages have theirs', () => {
  const inset = 5 * MM;
  const pageNumber = { before: '— ', after: ' —', offset: 7 * MM, inset, turned: PORTRAIT.margin };
  const sections = ['甲', '乙'].map((words) => ({
    page: LANDSCAPE,
    pageNumber,
    children: [paragraph(words, 'addressees')],
  }));
  const { pages } = layOut({ ...documentOf([]), sections }, fakeMetrics);
  const numbers = pages.map(({ items }) => items.find((item) => item.type === 'text' && item.turned));
  const [odd, even] = numbers as PlacedText[];
  // Their tops 28 mm from the paper's left edge, which is the upright page's lower one; the glyph box is 14 pt high.
  for (const { x } of [odd!, even!]) expect(x + 0.88 * 14).toBeCloseTo(28 * MM);
  expect(even!.y).toBeCloseTo(28 * MM + inset);
  expect(odd!.y).toBeGreaterThan(150 * MM);
});

test('page breaks and empty lines make no empty page', () => {
  const blank: PrintBlock = { type: 'blank', lines: 40, lineHeight: 29.6 };
  const breakPage: PrintBlock = { type: 'pageBreak' };
  const laidOut = layOut(
    documentOf([breakPage, paragraph('一'), breakPage, breakPage, paragraph('二'), blank, breakPage]),
    fakeMetrics,
  );
  expect(laidOut.pages).toHaveLength(2);
  expect(layOut(documentOf([]), fakeMetrics).pages).toHaveLength(1);
});

test('space at the top is kept after a page break and dropped where text runs over', () => {
  const spaced = paragraph('国', 'body', { override: { spaceBefore: 50 } });
  const asked = layOut(documentOf([paragraph('国'), { type: 'pageBreak' }, spaced]), fakeMetrics);
  expect(top(linesOf(asked.pages[1]!)[0]!) / MM).toBeCloseTo(37 + 50 / MM, 1);
  const ranOver = layOut(documentOf([paragraph('国'.repeat(26 + 21 * 28)), spaced]), fakeMetrics);
  expect(top(linesOf(ranOver.pages[1]!)[0]!) / MM).toBeCloseTo(37, 1);
});

test('a heading does not stand at the foot of a page', () => {
  const filled = Array.from({ length: 21 }, () => paragraph('国', 'addressees'));
  const laidOut = layOut(
    documentOf([...filled, paragraph('标题', 'heading1', { role: 'heading1' }), paragraph('正文')]),
    fakeMetrics,
  );
  expect(linesOf(laidOut.pages[0]!)).toHaveLength(21);
  expect(linesOf(laidOut.pages[1]!).map(({ text }) => text)).toEqual(['标题', '正文']);
});

test('the imprint ends on the bottom edge of the last page', () => {
  const laidOut = layOut(notice(), fakeMetrics);
  const rules = laidOut.pages.at(-1)!.items.filter((item) => item.type === 'rule');
  expect((rules.at(-1)!.y1 + rules.at(-1)!.thickness / 2) / MM).toBeCloseTo(262, 2);
});

test('an imprint that does not fit below the text goes to a new page and leaves the text alone', () => {
  const text = Array.from({ length: 21 }, () => paragraph('国', 'addressees'));
  const imprint: PrintBlock = {
    type: 'pinned',
    children: [paragraph('抄送', 'imprint'), paragraph('印发', 'imprint')],
  };
  const laidOut = layOut(documentOf([...text, imprint]), fakeMetrics);
  expect(linesOf(laidOut.pages[0]!)).toHaveLength(21);
  const pinned = linesOf(laidOut.pages[1]!);
  expect(pinned.map((line) => line.text)).toEqual(['抄送', '印发']);
  expect((top(pinned[1]!) + 14) / MM).toBeCloseTo(262, 1);
});

test('titles and headings make the outline, anchors are found on their pages', () => {
  const laidOut = layOut(notice(), fakeMetrics);
  expect(laidOut.outline.map(({ title, level, page: at, anchor }) => ({ title, level, at, anchor }))).toEqual(
    [
      { title: '范例市样本办公室关于开展样本事项专项排查活动的通知', level: 1, at: 0, anchor: 'notice' },
      { title: '一、工作目标', level: 2, at: 1, anchor: 'goal' },
    ],
  );
  expect(laidOut.anchors.get('goal')).toEqual({ page: 1, y: 37 * MM });
});

test('a banner stands in the top margin of every page', () => {
  const document = documentOf([paragraph('一'), { type: 'pageBreak' }, paragraph('二')]);
  document.sections[0]!.banner = paragraph('样张', 'banner', { role: 'artifact' });
  for (const { items } of layOut(document, fakeMetrics).pages) {
    const banner = items[0] as PlacedText;
    expect(banner.text).toBe('样张');
    expect(banner.y).toBeLessThan(37 * MM);
  }
});

test('a figure keeps its proportions within the text area and stays with its caption', () => {
  const filled = Array.from({ length: 20 }, () => paragraph('国', 'addressees'));
  const bytes = new Uint8Array();
  const laidOut = layOut(
    documentOf([
      ...filled,
      { type: 'figure', bytes, format: 'png', width: 2000, height: 500, alt: '图' },
      paragraph('图1', 'figureCaption'),
    ]),
    fakeMetrics,
  );
  const image = laidOut.pages[1]!.items.find((item) => item.type === 'image')!;
  expect(image.width / MM).toBeCloseTo(156, 3);
  expect(image.height).toBeCloseTo(image.width / 4, 5);
  expect(linesOf(laidOut.pages[1]!).map(({ text }) => text)).toEqual(['图1']);
});

test('the head of a table is repeated on every page, as an artifact', () => {
  const laidOut = layOut(longTable(), fakeMetrics);
  expect(laidOut.pages.length).toBeGreaterThan(1);
  for (const [index, { items }] of laidOut.pages.entries()) {
    const heads = items.filter((item) => item.type === 'text' && item.text === '企业名称') as PlacedText[];
    expect(heads.map(({ element }) => typeof element)).toEqual([index === 0 ? 'number' : 'string']);
  }
});

test('rows keep whole and their cells are closed on every page', () => {
  const laidOut = layOut(longTable(), fakeMetrics);
  for (const { items } of laidOut.pages) {
    const rules = items.filter((item) => item.type === 'rule' && item.y1 === item.y2);
    const texts = items.filter(
      (item) => item.type === 'text' && typeof item.element === 'number',
    ) as PlacedText[];
    const edges = rules.map((rule) => (rule.type === 'rule' ? rule.y1 : 0));
    const cells = texts.filter(({ text }) => text === '线上');
    for (const { y } of cells) expect(Math.max(...edges)).toBeGreaterThan(y);
  }
});

test('a row that stays with the next one is never the last of a page, and rows that all stay are placed', () => {
  const head = (text: string) =>
    row([
      {
        columnSpan: 2,
        rowSpan: 1,
        children: [paragraph(text, 'tableCell', { override: { keepWithNext: true } })],
      },
    ]);
  for (const others of [1, 2, 3, 4]) {
    const groups = Array.from({ length: 40 }, (_, at) => [
      head(`组${at}`),
      ...Array.from({ length: others }, () => row(['一', '二'])),
    ]);
    const { pages } = layOut(documentOf([table([1, 1], [], groups.flat())]), fakeMetrics);
    expect(pages.length).toBeGreaterThan(1);
    for (const each of pages) {
      const texts = linesOf(each).map(({ text }) => text);
      expect(texts.filter((text) => !text.startsWith('—')).at(-1)).not.toMatch(/^组/);
    }
  }
  const heads = Array.from({ length: 90 }, (_, at) => head(`组${at}`));
  const texts = layOut(documentOf([table([1, 1], [], heads)]), fakeMetrics).pages.flatMap((each) =>
    linesOf(each).flatMap(({ text }) => (text.startsWith('组') ? [text] : [])),
  );
  expect(texts).toEqual(heads.map((_, at) => `组${at}`));
});

test('a cell in the middle of its row is centred, and a row is never lower than asked', () => {
  const items = page(documentOf([table([1, 1], [], [row(['一', '二'], { minHeight: 60 })])])).items;
  const cells = items.filter((item) => item.type === 'text').slice(0, 2);
  for (const { y } of cells) expect((y - 0.88 * 12 - 37 * MM) as number).toBeCloseTo((60 - 12) / 2, 3);
});

test('a row that is taller than a page runs on over pages and is not cut', () => {
  const words = '国'.repeat(10_000);
  const laidOut = layOut(
    documentOf([table([1, 3], [row([cell('甲'), cell('乙')], { kind: 'head' })], [row(['一', words])])]),
    fakeMetrics,
  );
  const placed = laidOut.pages.flatMap(
    ({ items }) => items.filter((item) => item.type === 'text' && /^国+$/.test(item.text)) as PlacedText[],
  );
  expect(placed.map(({ text }) => text).join('')).toBe(words);
  for (const { items } of laidOut.pages)
    for (const item of items)
      if (item.type === 'text' && item.text.startsWith('国')) expect(item.y).toBeLessThan(262 * MM);
});

test('a row head stands again on each page that its rows run on to, and is read once', () => {
  const { pages } = layOut(longTable(), fakeMetrics);
  const elements = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'text' && item.text === '养老服务' ? [typeof item.element] : [])),
  );
  expect(elements).toEqual(['number', 'string']);
});

test('the text of a row head that has no room on its first page runs on', () => {
  const filled = Array.from({ length: 20 }, () => paragraph('国', 'addressees'));
  const tall = '办公'.repeat(30);
  const laidOut = layOut(
    documentOf([
      ...filled,
      table([1, 12], [], [row([cell(tall, { rowSpan: 3 }), '甲']), row(['乙']), row(['丙'])]),
    ]),
    fakeMetrics,
  );
  const placed = laidOut.pages.flatMap(
    ({ items }) =>
      items.filter((item) => item.type === 'text' && /^[办公]+$/.test(item.text)) as PlacedText[],
  );
  expect(placed.map(({ text }) => text).join('')).toBe(tall);
});

test('sixty columns stay on the page, however narrow their cells', () => {
  const widths = Array.from({ length: 60 }, () => 1);
  const { items } = page(documentOf([table(widths, [], [row(widths.map(() => '国（1）'))])]));
  const texts = items.filter(
    (item) => item.type === 'text' && typeof item.element === 'number',
  ) as PlacedText[];
  expect(texts.map(({ text }) => text).join('')).toBe('国（1）'.repeat(60));
  const column = (156 * MM) / 60;
  for (const text of texts) expect(text.x + text.size * text.text.length).toBeLessThan(184 * MM + column);
  for (const text of texts) expect(text.size).toBeLessThanOrEqual(column);
});

test.each(['国', 'a', '）', '\u0301', '1', '，国', '（'])(
  'a paragraph of 100,000 × %s is placed whole',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const { pages } = layOut(documentOf([paragraph(text)]), fakeMetrics);
    const placed = pages.flatMap(({ items }) =>
      items.filter((item) => item.type === 'text' && typeof item.element === 'number'),
    ) as PlacedText[];
    expect(placed.map((item) => item.text).join('').length).toBe(text.length);
  },
);

function page(document: PrintDocument): Page {
  return layOut(document, fakeMetrics).pages[0]!;
}

/** The first text of each line of a page, page number apart. */
function linesOf({ items }: LaidOut['pages'][number]): PlacedText[] {
  const texts = items.filter(
    (item) => item.type === 'text' && typeof item.element === 'number',
  ) as PlacedText[];
  return texts.filter((text, index) => texts.findIndex(({ y }) => y === text.y) === index);
}

function top(text: PlacedText): number {
  return text.y - 0.88 * text.size;
}
