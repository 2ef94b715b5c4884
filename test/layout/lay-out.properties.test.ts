import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import type { LaidOut, PlacedText } from '../../src/layout/types.ts';
import type {
  PrintBlock,
  PrintDocument,
  PrintParagraph,
  PrintTable,
  StyleName,
} from '../../src/print/types.ts';
import { cell, documentOf, LANDSCAPE, PORTRAIT, paragraph, row, table } from './builders.ts';
import { fakeMetrics } from './fake-metrics.ts';
import { anyText } from './random-text.ts';

const styleName = fc.constantFrom<StyleName>(
  'body',
  'title',
  'heading1',
  'addressees',
  'signature',
  'attachmentList',
  'tableCell',
);
const anyParagraph = fc
  .tuple(anyText, styleName, fc.constantFrom('fill', 'lineBreak', 'none'), anyText)
  .map(([before, style, kind, after]): PrintParagraph => {
    if (kind === 'none') return paragraph(before, style);
    const between = kind === 'fill' ? ({ type: 'fill' } as const) : ({ type: 'lineBreak' } as const);
    return paragraph(
      [{ type: 'text', text: before }, between, { type: 'text', text: after, face: 'h1' }],
      style,
    );
  });

const anyTable = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
    fc.array(
      fc.array(fc.tuple(anyText, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), {
        maxLength: 7,
      }),
      { maxLength: 12 },
    ),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([widths, rows, heads]): PrintTable => {
    const all = rows.map((cells) =>
      row(cells.map(([content, columnSpan, rowSpan]) => cell(content, { columnSpan, rowSpan }))),
    );
    return table(widths, all.slice(0, heads), all.slice(heads));
  });

const anyBlock = fc.oneof(
  { weight: 6, arbitrary: anyParagraph },
  { weight: 2, arbitrary: anyTable },
  fc.constant<PrintBlock>({ type: 'blank', lines: 3, lineHeight: 29.6 }),
  fc.constant<PrintBlock>({ type: 'pageBreak' }),
  fc.constant<PrintBlock>({ type: 'rule', thickness: 1, color: '#000000', spaceBefore: 4, spaceAfter: 4 }),
  anyParagraph.map((child): PrintBlock => ({ type: 'pinned', children: [child] })),
);
const anyDocument = fc
  .tuple(fc.array(anyBlock, { maxLength: 12, size: 'max' }), fc.constantFrom(PORTRAIT, LANDSCAPE))
  .map(([children, page]) => documentOf(children, page));

const RUNS = { numRuns: 150, seed: 20180515 };

test('every character is placed once', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(count(placedTexts(layOut(document, fakeMetrics)).map(({ text }) => text))).toEqual(
        count(writtenTexts(document)),
      );
    }),
    RUNS,
  );
});

test('the characters of a paragraph are placed in order', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph, { maxLength: 8, size: 'max' }), (paragraphs) => {
      const laidOut = layOut(documentOf(paragraphs), fakeMetrics);
      expect(
        placedTexts(laidOut)
          .map(({ text }) => text)
          .join(''),
      ).toBe(writtenTexts(documentOf(paragraphs)).join(''));
    }),
    RUNS,
  );
});

test('nothing leaves the text area, and no page is empty', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const laidOut = layOut(document, fakeMetrics);
      const { page: setup } = document.sections[0]!;
      const { margin } = setup;
      for (const page of laidOut.pages) {
        if (laidOut.pages.length > 1) expect(page.items.length).toBeGreaterThan(1);
        for (const item of page.items) {
          if (item.type !== 'text' || isPageNumber(item)) continue;
          expect(leftEdge(item)).toBeGreaterThan(margin.left - 0.1);
          expect(rightEdge(item)).toBeLessThan(setup.width - margin.right + 0.3);
          expect(item.y - 0.88 * item.size).toBeGreaterThan(margin.top - 0.1);
          expect(item.y + 0.12 * item.size).toBeLessThan(setup.height - margin.bottom + 0.1);
        }
      }
    }),
    RUNS,
  );
});

test('no two lines of a page overlap', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph, { maxLength: 10, size: 'max' }), (paragraphs) => {
      for (const page of layOut(documentOf(paragraphs), fakeMetrics).pages) {
        const tops = [
          ...new Map(
            page.items
              .filter((item) => item.type === 'text')
              .map((item) => [item.y, item.y - 0.88 * item.size]),
          ),
        ];
        for (const [index, [, top]] of tops.slice(1).entries())
          expect(top).toBeGreaterThan(tops[index]![0] - 0.1);
      }
    }),
    RUNS,
  );
});

test('no line starts or ends with a mark that may not stand there, unless marks alone fill it', () => {
  const sentence = fc
    .array(
      fc.tuple(
        fc.stringMatching(/^[国家机关办公室]{1,6}$/),
        fc.constantFrom('，', '。', '、', '）', '》', '——', '……', '（', '《', '“'),
      ),
      { maxLength: 60, size: 'max' },
    )
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(sentence, fc.constantFrom<StyleName>('body', 'title', 'attachmentList'), (words, style) => {
      const lines = linesOf(layOut(documentOf([paragraph(words, style)]), fakeMetrics));
      for (const [index, line] of lines.entries()) {
        if (index > 0) expect(line).not.toMatch(/^[，。、；：！？”’）〕】》—]/);
        if (index < lines.length - 1) expect(line).not.toMatch(/[（〔【《“‘]$/);
        if (index < lines.length - 1) expect(line).not.toMatch(/(?<!…)…$/);
      }
    }),
    RUNS,
  );
});

function writtenTexts(document: PrintDocument): string[] {
  const ofParagraph = (child: PrintParagraph) =>
    child.runs.map((run) => (run.type === 'text' ? run.text : ''));
  const ofBlock = (block: PrintBlock): string[] => {
    if (block.type === 'paragraph') return ofParagraph(block);
    if (block.type === 'pinned')
      return block.children.flatMap((child) => (child.type === 'paragraph' ? ofParagraph(child) : []));
    if (block.type !== 'table') return [];
    return [...block.head, ...block.body].flatMap(({ cells }) =>
      cells.flatMap(({ children }) => children.flatMap(ofParagraph)),
    );
  };
  return document.sections.flatMap((section) => section.children.flatMap(ofBlock));
}

/** What is read aloud: page numbers and repeated heads are not. */
function placedTexts(laidOut: LaidOut): PlacedText[] {
  return laidOut.pages.flatMap((page) =>
    page.items.filter((item) => item.type === 'text' && typeof item.element === 'number'),
  ) as PlacedText[];
}

function linesOf(laidOut: LaidOut): string[] {
  const lines = new Map<string, string>();
  for (const [page, { items }] of laidOut.pages.entries()) {
    for (const item of items) {
      if (item.type !== 'text' || typeof item.element !== 'number') continue;
      const key = `${page} ${item.y}`;
      lines.set(key, (lines.get(key) ?? '') + item.text);
    }
  }
  return [...lines.values()];
}

function isPageNumber(item: PlacedText): boolean {
  return item.font === 'digits';
}

/** An opening mark that is set half-width has its empty half outside. */
function leftEdge({ x, text: words, size }: PlacedText): number {
  return /^[（《“‘〔【]/.test(words) ? x + size / 2 : x;
}

/** Spaces at a line's end hang; they print nothing. */
function rightEdge({ x, text, size, spacing, scale }: PlacedText): number {
  const inked = [...text.replace(/[ \u3000]+$/u, '')];
  const last = inked.at(-1);
  let right = x;
  for (const each of inked) right += fakeMetrics.glyph('body', each).advance * size * scale + spacing;
  // A mark set half-width at the line's end has its empty half outside.
  const isMark = last !== undefined && '，。、；：！？）》”’〕】'.includes(last);
  return right - (last === undefined ? 0 : spacing) - (isMark ? size / 2 : 0);
}

function count(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of texts.join('')) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}
