import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PrintColumn, PrintDocument, PrintTable } from '../../../src/print/types.ts';
import { writeXlsx } from '../../../src/write/xlsx/index.ts';
import { expectFile } from '../../support/golden.ts';
import {
  documentOf,
  form,
  formTable,
  LANDSCAPE,
  notice,
  paragraph,
  sectionOf,
  textTable,
} from '../documents.ts';
import { golden, officePart, officeParts, prettyXml } from '../office-parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

test('a form becomes a sheet with merged heads, validation, totals and a repeated head', async () => {
  const parts = officeParts(await writeXlsx(form()));
  expectFile(golden('xlsx', 'form.sheet.xml'), prettyXml(parts[SHEET] ?? ''));
  expectFile(golden('xlsx', 'form.workbook.xml'), prettyXml(parts['xl/workbook.xml'] ?? ''));
  expectFile(golden('xlsx', 'form.styles.xml'), prettyXml(parts['xl/styles.xml'] ?? ''));
});

describe('a formula', () => {
  test('sums as many rows above it as its scope has, once they are filled in', async () => {
    const xml = officePart(await writeXlsx(form()), SHEET);
    const formulas = [...xml.matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, at, formula]) => [
      at,
      formula,
    ]);
    expect(formulas).toEqual([
      ['F8', 'IF(COUNT(F6:F7)=0,"*",SUM(F6:F7))'],
      ['G8', 'IF(COUNT(G6:G7)=0,"*",SUM(G6:G7))'],
      ['F11', 'IF(COUNT(F9:F10)=0,"*",SUM(F9:F10))'],
      ['G11', 'IF(COUNT(G9:G10)=0,"*",SUM(G9:G10))'],
    ]);
  });

  test.each(['=1+1', '+86', '-5', '@SUM(A1)', '=HYPERLINK("https://example.org")'])(
    'is never made of text: %s',
    async (words) => {
      const parts = officeParts(await writeXlsx(documentOf([sectionOf([textTable(['名称'], [[words]])])])));
      expect(parts[SHEET]).not.toContain('<f>');
      expect(parts['xl/sharedStrings.xml']).toContain(`<t>${words}</t>`);
      const [, style = ''] = /<c r="A2" t="s" s="(\d+)"/.exec(parts[SHEET] ?? '') ?? [];
      expect(formatOf(parts['xl/styles.xml'] ?? '', Number(style))).toBe('@');
    },
  );
});

test('heads, titles and notes that look like a formula are text, too', async () => {
  const words = ['=标题', '+表头', '-说明', '@附注', '＝全角'];
  const [title = '', head = '', ...notes] = words;
  const parts = officeParts(
    await writeXlsx(
      documentOf([
        sectionOf([
          paragraph('tableTitle', title, { role: 'title' }),
          textTable([head], [['甲']]),
          ...notes.map((note) => paragraph('tableNote', note)),
        ]),
      ]),
    ),
  );
  const cells = [...(parts[SHEET] ?? '').matchAll(/<c r="A(\d)" t="s" s="(\d+)"/g)];
  const formats = cells.map(([, , style]) => formatOf(parts['xl/styles.xml'] ?? '', Number(style)));
  expect(wordsIn(parts, SHEET)).toEqual(['=标题', '+表头', '甲', '-说明', '@附注', '＝全角']);
  expect(formats).toEqual(['@', '@', undefined, '@', '@', '@']);
  expect(parts[SHEET]).not.toContain('<f>');
});

test('a note of a head is a note at its cell, in a box that holds its words', async () => {
  const table = formTable();
  table.head[0]!.cells[1]!.note = '第一行。\n'.repeat(8);
  const bytes = await writeXlsx(documentOf([{ page: LANDSCAPE, children: [table] }]));
  const comments = officePart(bytes, 'xl/comments1.xml');
  expect(comments).toContain('<comment ref="B1"');
  expect(comments.split('第一行。')).toHaveLength(9);
  const drawing = strFromU8(unzipSync(bytes)['xl/drawings/vmlDrawing1.vml'] ?? new Uint8Array());
  const [left, , top, , right, , bottom] = (/<x:Anchor>([^<]*)</.exec(drawing)?.[1] ?? '')
    .split(',')
    .map(Number) as number[];
  expect([left, top]).toEqual([2, 0]);
  expect(right).toBeGreaterThan(2);
  // Ten lines of 14 points over rows of 25.5.
  expect(bottom).toBeGreaterThanOrEqual(5);
});

test('the name of an error is text like any other', async () => {
  const xml = officePart(await writeXlsx(documentOf([sectionOf([textTable(['名称'], [['#N/A']])])])), SHEET);
  expect(xml).toContain('<is><r><t>#N/A</t></r></is>');
  expect(xml).not.toContain('t="e"');
});

describe('the sheets of a workbook', () => {
  test('are one for each table, named by the title above it', async () => {
    const document = documentOf([
      sectionOf([
        paragraph('tableTitle', '甲表', { role: 'title' }),
        textTable(['名称'], [['甲']]),
        paragraph('tableNote', '注：甲。'),
        paragraph('tableTitle', '甲表', { role: 'title' }),
        textTable(['名称'], [['乙']]),
        paragraph('tableNote', '注：乙。'),
      ]),
    ]);
    const parts = officeParts(await writeXlsx(document));
    expect(sheetNamesIn(parts)).toEqual(['甲表', '甲表（2）']);
    expect(wordsIn(parts, 'xl/worksheets/sheet2.xml')).toEqual([
      '注：甲。',
      '甲表',
      '名称',
      '乙',
      '注：乙。',
    ]);
  });

  test('end where a page does: what stands below a table stays with it', async () => {
    const page = (title: string) => [
      paragraph('tableTitle', title, { role: 'title' }),
      textTable(['名称'], [['甲']]),
      paragraph('tableNote', `${title}说明。`),
    ];
    const parts = officeParts(
      await writeXlsx(documentOf([sectionOf([...page('甲表'), { type: 'pageBreak' }, ...page('乙表')])])),
    );
    expect(sheetNamesIn(parts)).toEqual(['甲表', '乙表']);
    expect(wordsIn(parts, SHEET)).toEqual(['甲表', '名称', '甲', '甲表说明。']);
    expect(wordsIn(parts, 'xl/worksheets/sheet2.xml')).toEqual(['乙表', '名称', '甲', '乙表说明。']);
  });

  test('lose no paragraph of a document with everything', async () => {
    const parts = officeParts(await writeXlsx(notice()));
    const words = [1, 2, 3].flatMap((sheet) => wordsIn(parts, `xl/worksheets/sheet${sheet}.xml`)).join('\n');
    for (const section of notice().sections)
      for (const block of section.children.flatMap((block) =>
        block.type === 'pinned' ? block.children : [block],
      ))
        if (block.type === 'paragraph')
          for (const run of block.runs) if (run.type === 'text') expect(words).toContain(run.text);
  });

  test('have legal names of at most 31 characters that keep both ends of a title', async () => {
    const title = '《范例市样本核查办公室关于［开展］样本/旁证核查工作的通知：第一批》责任分工表';
    const [name = ''] = sheetNamesIn(
      officeParts(await writeXlsx(documentOf([sectionOf([textTable(['名称'], [['甲']])])], `'[${title}]'`))),
    );
    expect(name).toHaveLength(31);
    expect(name).toMatch(/^《范例市/);
    expect(name).toMatch(/责任分工表$/);
    expect(name).not.toMatch(/[[\]:*?/\\]/);
  });

  test('quote their names where rows are repeated', async () => {
    const document = documentOf([sectionOf([textTable(['名称'], [['甲']])])], "样本 '甲' 登记表");
    expect(officePart(await writeXlsx(document), 'xl/workbook.xml')).toContain("'样本 ''甲'' 登记表'!$1:$1");
  });
});

describe('choices', () => {
  test.each([
    ['too long for the validation', Array.from({ length: 60 }, (_, index) => `第${index + 1}类样本`)],
    ['holding a comma', ['甲,乙', '丙']],
    ['holding a quotation mark', ['甲"乙"', '丙']],
  ])('%s stand on a hidden sheet', async (_, choices) => {
    const parts = officeParts(
      await writeXlsx(withColumn({ content: { type: 'choice', choices, allowOther: false } })),
    );
    expect(parts[SHEET]).toContain(`<formula1>'选项'!$A$1:$A$${choices.length}</formula1>`);
    expect(parts['xl/workbook.xml']).toMatch(/<sheet name="选项"[^>]*state="hidden"/);
    expect(wordsIn(parts, 'xl/worksheets/sheet2.xml')).toEqual(choices);
  });

  test('that may be departed from only warn', async () => {
    const choice = (allowOther: boolean) =>
      writeXlsx(withColumn({ content: { type: 'choice', choices: ['甲', '乙'], allowOther } }));
    expect(officePart(await choice(true), SHEET)).toContain('errorStyle="warning"');
    expect(officePart(await choice(false), SHEET)).toContain('errorStyle="stop"');
  });

  test('that are not given do not restrict', async () => {
    const document = withColumn({ content: { type: 'choice', choices: [], allowOther: false } });
    expect(officePart(await writeXlsx(document), SHEET)).not.toContain('<dataValidation ');
  });
});

test('a column that must be filled in says so beside the cell, with its unit', async () => {
  const document = withColumn({
    required: true,
    content: { type: 'number', decimals: 2, percent: false, unit: '万元' },
  });
  expect(officePart(await writeXlsx(document), SHEET)).toContain('prompt="必填；单位：万元；保留2位小数"');
});

test('the banner is the first row, and stands at the head of the pages that follow', async () => {
  const document = documentOf([
    { page: LANDSCAPE, banner: paragraph('banner', '甲&乙'), children: [formTable()] },
  ]);
  const parts = officeParts(await writeXlsx(document));
  expect(wordsIn(parts, SHEET)[0]).toBe('甲&amp;乙');
  expect(parts[SHEET]).toContain('<oddHeader>&amp;C&amp;"黑体"&amp;11&amp;KC00000甲&amp;&amp;乙</oddHeader>');
  expect(parts[SHEET]).toContain('differentFirst="1"');
});

test('a head too high for a window is not frozen', async () => {
  const above = Array.from({ length: 20 }, () => paragraph('body', '说明'));
  const frozen = async (blocks: typeof above) =>
    officePart(await writeXlsx(documentOf([sectionOf([...blocks, formTable()])])), SHEET).includes(
      'state="frozen"',
    );
  expect(await frozen([])).toBe(true);
  expect(await frozen(above)).toBe(false);
});

/** A form of one column and one row. */
function withColumn(more: Partial<PrintColumn>): PrintDocument {
  const [first] = formTable().columns;
  if (!first) throw new Error('the form has no column');
  const table: PrintTable = {
    ...textTable(['名称'], []),
    columns: [{ ...first, title: '名称', ...more }],
    body: [{ kind: 'blank', minHeight: 20, cells: [{ columnSpan: 1, rowSpan: 1, children: [] }] }],
  };
  return documentOf([sectionOf([table])]);
}

function sheetNamesIn(parts: Record<string, string>): string[] {
  return [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
}

/** The words of a sheet in order of its cells. */
function wordsIn(parts: Record<string, string>, sheet: string): string[] {
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  return [...(parts[sheet] ?? '').matchAll(/t="s"[^>]*><v>(\d+)</g)].map(
    ([, index]) => strings[Number(index)]?.[1]?.replaceAll('&quot;', '"') ?? '',
  );
}

/** The number format of a style. */
function formatOf(styles: string, index: number): string | undefined {
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [];
  const [, id] = /numFmtId="(\d+)"/.exec(formats.match(/<xf [^>]*>/g)?.[index] ?? '') ?? [];
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
}
