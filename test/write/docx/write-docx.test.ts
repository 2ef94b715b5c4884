import { describe, expect, test } from 'vitest';
import type { PrintBlock, PrintDocument, PrintFigure } from '../../../src/print/types.ts';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { expectFile } from '../../support/golden.ts';
import {
  documentOf,
  form,
  formTable,
  LANDSCAPE,
  notice,
  PORTRAIT,
  paragraph,
  sectionOf,
  text,
  textTable,
} from '../documents.ts';
import { golden, officePart, officeParts, prettyXml } from '../office-parts.ts';
import { CELL, LINE, STYLES } from '../styles.ts';

/** A hundred pixels by fifty, one of them transparent. */
const PIXEL: PrintFigure = {
  type: 'figure',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (character) => character.charCodeAt(0),
  ),
  format: 'png',
  width: 100,
  height: 50,
  alt: '样本库平面图',
};

const RULE: PrintBlock = {
  type: 'rule',
  thickness: 1.98,
  color: '#ff0000',
  width: 400,
  spaceBefore: 3,
  spaceAfter: 9,
};

describe('blocks of a DOCX', () => {
  test.each<[string, PrintBlock[]]>([
    ['paragraph', [paragraph('body', '写“样本”二字——不加空格……')]],
    [
      'heading',
      [
        paragraph('heading1', '一、范围', { role: 'heading1', anchor: '1-scope' }),
        paragraph('body', [text('（一）留样。', { face: 'h2' }), text('逐件登记。')], { role: 'heading2' }),
        paragraph('heading1', '不进导航', { role: 'paragraph' }),
      ],
    ],
    [
      'runs',
      [
        paragraph('letterhead', [
          text('范例市样本核查办公室', { scale: 0.8, size: 36, color: '#cc0000' }),
          { type: 'lineBreak' },
          text('文件', { face: 'h1' }),
        ]),
        paragraph('body', [
          text('见'),
          text('意见', { href: 'https://example.org/?a=1&b=2' }),
          text('与'),
          text('范围', { href: '#there' }),
        ]),
        paragraph('body', '此处', { anchor: 'there' }),
      ],
    ],
    [
      'override',
      [
        paragraph('body', '与样式相同的不写', {
          override: { align: 'justify', firstLineIndent: 2 * CELL, spaceBefore: 0 },
        }),
        paragraph('attachmentList', '附件：1.甲', {
          override: { indentStart: 6 * CELL, firstLineIndent: -4 * CELL },
        }),
        paragraph('tableNote', '不与下段分开', {
          override: { keepWithNext: true, spaceBefore: 6, lineHeight: 18, align: 'end' },
        }),
      ],
    ],
    ['fill', [paragraph('imprint', [text('范例市样本库'), { type: 'fill' }, text('2018年5月16日印发')])]],
    ['rule', [paragraph('documentNumber', '范核办〔2018〕7号'), RULE, paragraph('body', '正文')]],
    [
      'blank',
      [
        { type: 'blank', lines: 2.5, lineHeight: LINE },
        { type: 'blank', lines: 1, lineHeight: 20 },
      ],
    ],
    [
      'kept',
      [
        paragraph('body', '首段不随后文移动', { override: { keepWithNext: true } }),
        paragraph('body', '末段随署名移动', { override: { keepWithNext: true } }),
        { type: 'blank', lines: 1, lineHeight: LINE },
        paragraph('signature', '范例市样本库', { override: { keepWithNext: true } }),
        paragraph('signature', '2018年5月15日'),
      ],
    ],
    [
      'page-break',
      [
        paragraph('body', '前页'),
        { type: 'pageBreak' },
        { type: 'blank', lines: 2, lineHeight: LINE },
        paragraph('body', '后页'),
        { type: 'pageBreak' },
        textTable(['名称'], [['甲']]),
        { type: 'pageBreak' },
      ],
    ],
    ['table', [formTable()]],
    ['tables', [textTable(['名称'], [['甲']]), textTable(['名称'], [['乙']])]],
    ['figure', [PIXEL, paragraph('figureCaption', '图1　样本库平面图', { role: 'caption' })]],
    [
      'run-in',
      [
        paragraph(
          'heading2',
          [
            text('（一）', { heading: true }),
            text('留样。', { heading: true }),
            text('逐件登记，见', { face: 'body' }),
            text('附件', { face: 'h1' }),
          ],
          { anchor: 'kept', override: { keepWithNext: false } },
        ),
      ],
    ],
    [
      'overlay',
      [
        paragraph('signature', '范例市样本库', {
          override: { indentStart: 16 * CELL },
          overlays: [{ ...PIXEL, width: 119, height: 119, x: 240.5, y: -40, alt: '范例市样本库印章' }],
        }),
      ],
    ],
    ['kept-table', [{ ...textTable(['名称'], [['甲']]), keepWithNext: true }, paragraph('body', '表后')]],
    [
      'pinned',
      [
        {
          type: 'pinned',
          children: [
            { type: 'rule', thickness: 0.99, color: '#000000', spaceBefore: 0, spaceAfter: 4 },
            paragraph('imprint', '抄送：甲，乙。'),
            { type: 'rule', thickness: 0.71, color: '#000000', spaceBefore: 0, spaceAfter: 4 },
            paragraph('imprint', '范例市样本库'),
            { type: 'rule', thickness: 0.99, color: '#000000', spaceBefore: 0, spaceAfter: 0 },
          ],
        },
      ],
    ],
  ])('%s', async (name, children) => {
    const xml = officePart(await writeDocx(documentOf([sectionOf(children)])), 'word/document.xml');
    const [body = ''] = /(?<=<w:body>).*(?=<w:sectPr>)/s.exec(xml) ?? [];
    expectFile(golden('docx', `${name}.xml`), prettyXml(body));
  });

  test('an image wider than the text area is scaled down to it', async () => {
    const wide = { ...PIXEL, width: 4000, height: 2000 };
    const xml = officePart(await writeDocx(documentOf([sectionOf([wide])])), 'word/document.xml');
    const [, width = '', height = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    expect(Number(width) / 12700).toBeCloseTo(442.2, 0);
    expect(Number(width) / Number(height)).toBeCloseTo(2, 2);
  });

  test('what XML cannot hold does not break the file', async () => {
    const children = [paragraph('body', '甲\u0001乙\ud800丙<&>')];
    const xml = officePart(await writeDocx(documentOf([sectionOf(children)])), 'word/document.xml');
    expect(xml).toContain('甲\ufffd乙\ufffd丙&lt;&amp;&gt;');
  });
});

describe('styles of a DOCX', () => {
  test('are the document’s own, under their Word names', async () => {
    const xml = officePart(await writeDocx(documentOf([sectionOf([])])), 'word/styles.xml');
    expectFile(golden('docx', 'styles.xml'), prettyXml(xml));
  });

  test('name the Chinese face for every script, and no theme font', async () => {
    const parts = officeParts(await writeDocx(notice()));
    const named =
      [parts['word/styles.xml'], parts['word/document.xml']].join('').match(/<w:rFonts[^>]*>/g) ?? [];
    const faces = named.filter((fonts) => fonts !== '<w:rFonts w:hint="eastAsia"/>');
    expect(faces.length).toBeGreaterThan(Object.keys(STYLES).length);
    for (const fonts of faces)
      expect(fonts).toMatch(/^<w:rFonts w:ascii="(.+)" w:eastAsia="\1" w:hAnsi="\1" w:cs="\1"\/>$/);
  });

  test('leave the default style and the cells without indent', async () => {
    const xml = officePart(await writeDocx(form()), 'word/styles.xml');
    const [normal = ''] = /<w:style[^>]*w:styleId="Normal".*?<\/w:style>/s.exec(xml) ?? [];
    const [cell = ''] = /<w:style[^>]*w:styleId="TableCell".*?<\/w:style>/s.exec(xml) ?? [];
    expect(normal).toContain('w:default="1"');
    expect(normal).not.toContain('<w:pPr>');
    expect(cell).toContain('w:firstLine="0"');
    expect(cell).toContain('w:lineRule="atLeast"');
  });

  test('share a character style where two roles have one face', async () => {
    const document = documentOf([sectionOf([paragraph('body', [text('甲', { face: 'digits' })])])]);
    const faces: PrintDocument['faces'] = { ...document.faces, digits: document.faces.body };
    const parts = officeParts(await writeDocx({ ...document, faces }));
    expect(parts['word/styles.xml']?.match(/w:val="仿宋字"/g)).toHaveLength(1);
    expect(parts['word/document.xml']).toContain('<w:rStyle w:val="FaceBody"/>');
  });
});

describe('sections of a DOCX', () => {
  test('have their page, header and numbers', async () => {
    const parts = officeParts(await writeDocx(notice()));
    const sections = parts['word/document.xml']?.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expectFile(golden('docx', 'sections.xml'), prettyXml(sections.join('')));
  });

  test('put odd page numbers at the right, even ones at the left', async () => {
    const parts = officeParts(await writeDocx(documentOf([sectionOf([])])));
    const feet = ['word/footer1.xml', 'word/footer2.xml'].map((path) =>
      parts[path]?.replace(/<w:ftr[^>]*>/, '<w:ftr>'),
    );
    expectFile(golden('docx', 'footers.xml'), prettyXml(feet.join('')));
  });

  test('turned among upright ones have their number at the left edge, and empty feet', async () => {
    const turned = { before: '— ', after: ' —', offset: 20, inset: 15, turned: PORTRAIT.margin };
    const parts = officeParts(
      await writeDocx(documentOf([{ page: LANDSCAPE, pageNumber: turned, children: [] }])),
    );
    const heads = ['word/header1.xml', 'word/header2.xml'].map((path) =>
      parts[path]?.replace(/<w:hdr[^>]*>/, '<w:hdr>'),
    );
    expectFile(golden('docx', 'turned.xml'), prettyXml(heads.join('')));
    expect(parts['word/footer1.xml']).not.toContain('PAGE');
  });

  test('have a foot of their own on the first page, and push the text in where its margins are others', async () => {
    const section = sectionOf([paragraph('letterhead', '范例市样本库')], {
      banner: paragraph('banner', '示例文件'),
      firstPage: {
        numbered: false,
        foot: { fromBottom: 56.7, width: 481.9, color: '#ff0000', lines: [1, 2.8], between: 1.7 },
        margin: { top: 85, bottom: 76 },
      },
    });
    const parts = officeParts(await writeDocx(documentOf([section])));
    const [properties = ''] = /<w:sectPr>.*<\/w:sectPr>/s.exec(parts['word/document.xml'] ?? '') ?? [];
    const files = ['header1', 'footer1', 'header3', 'footer3'].map((name) =>
      parts[`word/${name}.xml`]?.replace(/<w:(hdr|ftr)[^>]*>/, '<w:$1>'),
    );
    expectFile(golden('docx', 'first-page.xml'), prettyXml([properties, ...files].join('')));
  });

  test('have the margins and the pitch that a format prescribes', async () => {
    const children: PrintBlock[] = [
      paragraph('body', '正文'),
      { type: 'blank', lines: 1, lineHeight: LINE },
      paragraph('body', '收紧', { override: { lineHeight: 0.9 * LINE } }),
    ];
    const given = {
      ...documentOf([sectionOf(children)]),
      wordMetrics: { top: 105, bottom: 99, lineHeight: 28.95 },
    };
    const parts = officeParts(await writeDocx(given));
    expect(parts['word/document.xml']).toContain('<w:pgMar w:top="2100" w:right="1474" w:bottom="1980"');
    expect(parts['word/document.xml']?.match(/w:line="\d+"/g)).toEqual(['w:line="625"', 'w:line="521"']);
    expect(parts['word/styles.xml']).toContain('w:line="579" w:lineRule="exact"');
    expect(parts['word/styles.xml']).not.toContain('w:line="592"');
  });

  test('without a number have empty feet of their own', async () => {
    const parts = officeParts(
      await writeDocx(documentOf([sectionOf([]), { page: LANDSCAPE, children: [] }])),
    );
    expect(parts['word/footer3.xml']).not.toContain('PAGE');
    expect(parts['word/footer4.xml']).not.toContain('PAGE');
  });
});

test('the settings of a DOCX are those of Chinese text in Word 2013 and later', async () => {
  const xml = officePart(await writeDocx(documentOf([sectionOf([])])), 'word/settings.xml');
  expectFile(golden('docx', 'settings.xml'), prettyXml(xml.replace(/>\n</g, '><')));
});

test('the properties of a DOCX hold title, issuer and the document’s own date', async () => {
  const xml = officePart(await writeDocx(notice()), 'docProps/core.xml');
  expect(xml).toContain('<dc:title>关于开展样本核查的通知</dc:title>');
  expect(xml).toContain('<dc:creator>范例市样本核查办公室</dc:creator>');
  expect(xml.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2018-05-15T00:00:00Z', '2018-05-15T00:00:00Z']);
});

test('anchors become bookmarks that Word allows', async () => {
  const anchors = ['1-scope', `x${'-long'.repeat(12)}`, `x${'-long'.repeat(12)}er`, '范围'];
  const children = anchors.map((anchor) => paragraph('body', anchor, { anchor }));
  const xml = officePart(await writeDocx(documentOf([sectionOf(children)])), 'word/document.xml');
  const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(anchors.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
});
