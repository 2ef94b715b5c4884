import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnContent, Form, FormColumn, RowHead } from '../../src/circular/types.ts';
import { composeForm } from '../../src/compose/form/form.ts';
import { leavesOf } from '../../src/compose/form/form-columns.ts';
import { layOut } from '../../src/layout/index.ts';
import type { PrintRow } from '../../src/print/types.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { writeXlsx } from '../../src/write/xlsx/index.ts';
import { CORPUS, circular, facts, form, tableOf, template } from '../compose/paper.ts';
import { fakeMetrics } from '../layout/fake-metrics.ts';
import { officePart, officeParts } from './office-parts.ts';

/** A tree of column heads without titles: a leaf is what may be filled in and whether it is summed. */
type Shape = { children: Shape[] } | { content: 'text' | 'integer' | 'date' | 'choice'; summed: boolean };

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
    fc.record({
      content: fc.constantFrom('text', 'integer', 'date', 'choice'),
      summed: fc.boolean(),
    }),
    fc.record({ children: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

/** Blank rows under each branch of row heads; the trees are as deep as each other. */
const rowTree = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([depth, counts]) => ({
    depth,
    rows: counts.map((count, at) => branch(`块${at + 1}`, depth, count)),
  }));

function branch(title: string, depth: number, count: number): RowHead {
  if (depth === 1) return { title, rows: count };
  return {
    title,
    rows: Array.from({ length: count }, (_, at) => branch(`${title}之${at + 1}`, depth - 1, count)),
  };
}

/** Forms of any shape, as wide as a page can hold. Each column has a title of its own. */
const anyForm = fc
  .record({
    shapes: fc.array(shape, { minLength: 1, maxLength: 5 }),
    tree: fc.option(rowTree),
    totals: fc.constantFrom('none', 'table', 'block'),
    orientation: fc.constantFrom<Form['orientation']>('landscape', 'portrait'),
  })
  .map(({ shapes, tree, totals, orientation }): Form => {
    let count = 0;
    const titled = (one: Shape): FormColumn => {
      // One ideograph, which no narrow column breaks.
      const title = String.fromCodePoint(0x5200 + count++);
      if ('children' in one) return { title, children: one.children.map(titled) };
      const content = CONTENTS[one.content];
      const summed = one.content === 'integer' && one.summed && totals !== 'none';
      return { title, content, required: false, summed };
    };
    const heads = Array.from({ length: tree?.depth ?? 0 }, (_, at): FormColumn => {
      return { title: '甲乙丙'[at]!, content: { type: 'rowHead' }, required: false, summed: false };
    });
    const ordinal: FormColumn = {
      title: '序',
      content: { type: 'ordinal' },
      required: false,
      summed: false,
    };
    return form({
      // The label of the totals row takes the first column.
      columns: [...(heads.length > 0 ? heads : [ordinal]), ...shapes.map(titled)],
      rows: tree?.rows ?? 4,
      orientation,
      totalsScope: totals === 'block' && tree ? 'block' : 'table',
      ...(totals !== 'none' && { totalsLabel: '合计' }),
    });
  })
  .filter(({ columns }) => leavesOf(columns).length <= 24);

const CONTENTS: Record<'text' | 'integer' | 'date' | 'choice', ColumnContent> = {
  text: { type: 'text' },
  integer: { type: 'integer' },
  date: { type: 'date' },
  choice: { type: 'choice', choices: ['是', '否'], allowOther: false },
};

const compose = (one: Form) => composeForm(one, circular(), facts(), CORPUS, template());
const RUNS = { numRuns: 60 };

test('the cells of a form cover every square of its head and of its body once', () => {
  fc.assert(
    fc.property(anyForm, (one) => {
      const { head, body, columns } = tableOf(compose(one));
      expect(coverage(head, columns.length)).toEqual(whole(head.length, columns.length));
      expect(coverage(body, columns.length)).toEqual(whole(body.length, columns.length));
    }),
    RUNS,
  );
});

test('each blank cell is one field on one page, with a name and a label that no other has', () => {
  fc.assert(
    fc.property(anyForm, (one) => {
      const document = compose(one);
      const blank = tableOf(document).body.flatMap(({ kind, cells }) =>
        cells.filter(({ header, children }) => !header && (kind === 'total' || children.length === 0)),
      );
      const pages = layOut(document, fakeMetrics).pages;
      const fields = pages.flatMap((page) => page.fields ?? []);
      expect(fields).toHaveLength(blank.length);
      expect(new Set(fields.map(({ name }) => name)).size, 'names').toBe(fields.length);
      expect(new Set(fields.map(({ label }) => label)).size, 'labels').toBe(fields.length);
      for (const { width, height, fields: placed = [] } of pages)
        for (const field of placed) {
          expect(field.x + field.width).toBeLessThan(width);
          expect(field.y + field.height).toBeLessThan(height);
          expect(Math.min(field.width, field.height, field.x, field.y)).toBeGreaterThan(5);
        }
    }),
    RUNS,
  );
});

test('every column’s head stands once in the sheet, in the Word file and on each page', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, async (one) => {
      const document = compose(one);
      const titles = leavesOf(one.columns).map(({ column }) => column.title);
      const once = titles.map((title) => [title, 1]);
      const count = (words: readonly string[]) =>
        titles.map((title) => [title, words.filter((word) => word === title).length]);

      const sheet = officeParts(await writeXlsx(document));
      expect(count(cellsOf(sheet)), 'sheet').toEqual(once);

      const word = officePart(await writeDocx(document), 'word/document.xml');
      expect(count(paragraphsOf(word)), 'Word').toEqual(once);

      for (const { items } of layOut(document, fakeMetrics).pages) {
        const texts = items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
        if (texts.some((text) => titles.includes(text))) expect(count(texts), 'page').toEqual(once);
      }
    }),
    { numRuns: 30 },
  );
});

test('every summed column has a total over the rows of its scope, and nothing else has', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, async (one) => {
      const xml = officePart(await writeXlsx(compose(one)), 'xl/worksheets/sheet1.xml');
      const { head, columns } = tableOf(compose(one));
      const first = Number(/<pane ySplit="(\d+)"/.exec(xml)?.[1] ?? Number.NaN) + 1;
      expect(first).toBeGreaterThan(head.length);
      const summed = columns.flatMap(({ summed }, at) => (summed ? [letters(at)] : []));
      const expected = scopesOf(one, first).flatMap(({ from, to }) =>
        summed.map((column) => [`${column}${to + 1}`, `${column}${from}:${column}${to}`]),
      );
      const found = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>[^<]*SUM\(([^)]*)\)/g)];
      expect(found.map(([, cell, range]) => [cell, range])).toEqual(expected);
    }),
    RUNS,
  );
});

/** How many cells cover each square. */
function coverage(rows: readonly PrintRow[], width: number): number[][] {
  const squares = rows.map(() => Array.from({ length: width }, () => 0));
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const { columnSpan, rowSpan } of cells) {
      while (squares[at]![column]) column += 1;
      for (let row = at; row < at + rowSpan; row++)
        for (let each = column; each < column + columnSpan; each++) squares[row]![each]! += 1;
      column += columnSpan;
    }
  }
  return squares;
}

function whole(rows: number, width: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: width }, () => 1));
}

/** The first and the last row of a sheet that each totals row sums, given the first row below the head. */
function scopesOf({ rows, totalsLabel, totalsScope }: Form, first: number): { from: number; to: number }[] {
  if (totalsLabel === undefined) return [];
  const blocks = Array.isArray(rows) ? rows.map(({ rows }) => countRows(rows)) : [rows];
  const scopes = totalsScope === 'block' ? blocks : [blocks.reduce((sum, each) => sum + each, 0)];
  let from = first;
  return scopes.map((count) => {
    const scope = { from, to: from + count - 1 };
    from += count + 1;
    return scope;
  });
}

function countRows(rows: Form['rows']): number {
  return Array.isArray(rows) ? rows.reduce((sum, head) => sum + countRows(head.rows), 0) : rows;
}

function letters(column: number): string {
  return String.fromCharCode(65 + column);
}

function cellsOf(parts: Record<string, string>): string[] {
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  return [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/t="s"[^>]*><v>(\d+)</g)].map(
    ([, index]) => strings[Number(index)]?.[1]?.replaceAll('\n', '') ?? '',
  );
}

function paragraphsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''));
}
