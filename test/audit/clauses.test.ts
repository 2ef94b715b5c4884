import { describe, expect, test } from 'vitest';
import { auditMeasured } from '../../src/audit/audit-pdf.ts';
import { CLAUSES } from '../../src/audit/clauses/index.ts';
import type { Outcome } from '../../src/audit/types.ts';
import {
  CHARACTER,
  drawn,
  endingAt,
  horizontal,
  LINE,
  row,
  type Sheet,
  vertical,
  type Words,
} from './drawn-paper.ts';

/** Of 28 characters, so that it fills a line. */
const FULL = '各渠系管理所要对干渠支渠和斗渠逐段巡查记录渗漏和塌陷位置';

const HEAD: Words[] = [
  { text: '范例市水利局文件', top: 72, left: 28 + 13, size: 46, color: '#ff0000', face: '小标宋' },
  { text: '范水〔2018〕12号', top: 72 + 46 * 0.3528 + 2 * LINE + 4.8, left: 106 - 5.5 * CHARACTER },
];
const RULE_TOP = HEAD[1]!.top + 16 * 0.3528 + 4;
const TITLE: Words[] = [
  {
    text: '范例市水利局关于开展渠系巡查的通知',
    top: RULE_TOP + 0.7 + 2 * LINE,
    left: 106 - 8.5 * 22 * 0.3528,
    size: 22,
    face: '小标宋',
  },
];
const ADDRESSEES: Words = { text: '各区人民政府：', top: TITLE[0]!.top + 22 * 0.3528 + LINE + 2.7, left: 28 };

/** Rows of the first page's text, counted from the addressees. */
function below(rows: number, text: string, indent = 0): Words {
  return { text, top: ADDRESSEES.top + rows * LINE, left: 28 + indent * CHARACTER };
}

function pageNumber(text: string, page: number, top = 269): Words {
  const words = { text, top, left: 28 + CHARACTER, size: 14, step: 2.5, face: '宋体' as const };
  return page % 2 === 1
    ? { ...words, left: 184 - CHARACTER - 14 * 0.3528 - ([...text].length - 1) * 2.5 }
    : words;
}

/** Two pages of text, signed on the second, with an imprint; what a test changes is given by page. */
function paper({
  first = [],
  second = SECOND,
  imprint = IMPRINT,
  more = [],
}: {
  first?: Words[];
  second?: Words[];
  imprint?: Sheet;
  more?: Sheet[];
} = {}): Sheet[] {
  const text = [below(1, FULL.slice(2), 2), below(2, FULL), below(3, FULL), below(4, FULL)];
  return [
    {
      words: [...HEAD, ...TITLE, ADDRESSEES, ...(first.length > 0 ? first : text), pageNumber('—1—', 1)],
      rules: [horizontal(RULE_TOP, 28, 184, 0.7, '#ff0000')],
    },
    {
      words: [...second, ...(more.length > 0 ? [] : imprint.words), pageNumber('—2—', 2)],
      rules: more.length > 0 ? [] : imprint.rules!,
    },
    ...more,
  ];
}

const SIGNED = [endingAt(2, row(7, '范例市水利局渠系管理处')), row(8, '2018年5月15日', 17)];
const SECOND = [row(1, FULL), row(2, FULL), row(3, FULL), row(4, FULL), row(5, '请认真落实。'), ...SIGNED];

const SMALL = { size: 14, left: 28 + CHARACTER };
const IMPRINT: Sheet = {
  words: [
    { text: '抄送：示例省水利厅，市人大常委会办公室，市政协办公室，市纪委', top: 238, ...SMALL },
    { text: '办公室。', top: 245, size: 14, left: 28 + CHARACTER + 3 * 14 * 0.3528 },
    { text: '范例市水利局办公室', top: 254, ...SMALL },
    endingAt(1, { text: '2018年5月16日印发', top: 254, size: 14, left: 0 }),
  ],
  rules: [horizontal(236), horizontal(252, 28, 184, 0.25), horizontal(261.65)],
};

function outcome(id: string, sheets: readonly Sheet[]): Outcome {
  const found = auditMeasured(drawn(sheets)).findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no clause ${id}`);
  return found.outcome;
}

function replaced(words: readonly Words[], text: string, change: Partial<Words>): Words[] {
  return words.map((line) => (line.text === text ? { ...line, ...change } : line));
}

test('a paper drawn as the standard asks breaks none of its rules', () => {
  const failed = auditMeasured(drawn(paper())).findings.filter(
    (finding) => finding.outcome.status === 'fail',
  );
  expect(failed.map(({ id, outcome: found }) => [id, found])).toEqual([]);
});

test('every clause has an id of its own, stated positively, and a requirement', () => {
  expect(CLAUSES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CLAUSES.map(({ id }) => id)).size).toBe(CLAUSES.length);
  for (const { id, clause, requirement } of CLAUSES) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(clause).toMatch(/^—$|^(§|GB\/T \d+ §)\d+(\.\d+)*$/);
    expect(requirement).not.toMatch(/。$/);
  }
});

describe('the number of a document', () => {
  test.each(['范水〔2018〕012号', '范水[2018]12号', '范水〔18〕12号', '范水〔2018〕第12号'])(
    '%s fails',
    (text) => {
      const sheets = paper();
      sheets[0]!.words = replaced(sheets[0]!.words, '范水〔2018〕12号', { text });
      expect(outcome('number-is-well-formed', sheets)).toMatchObject({
        status: 'fail',
        measured: text,
        page: 1,
      });
    },
  );
});

describe('marks', () => {
  const marked = (...texts: string[]) => {
    const sheets = paper();
    sheets[0]!.words.push(...texts.map((text, index) => row(index + 1, text)));
    return sheets;
  };

  test.each([
    ['copy-number-has-six-digits', ['0012', '秘密★1年'], 'fail'],
    ['copy-number-has-six-digits', ['000012', '秘密★1年'], 'pass'],
    ['classified-paper-has-a-copy-number', ['秘密★1年'], 'fail'],
    ['classified-paper-has-a-copy-number', ['000012', '秘密★1年'], 'pass'],
    ['classification-is-well-formed', ['000012', '秘密1年'], 'fail'],
    ['urgency-is-teji-or-jiaji', ['急件'], 'fail'],
    ['urgency-is-teji-or-jiaji', ['加急'], 'pass'],
    ['marks-follow-each-other', ['秘密★1年', '000012'], 'fail'],
  ])('%s: %j %s', (id, texts, status) => {
    expect(outcome(id, marked(...texts)).status).toBe(status);
  });
});

describe('the title', () => {
  const titled = (...lines: string[]) => {
    const sheets = paper();
    const rest = sheets[0]!.words.filter(({ size }) => size !== 22);
    const title = lines.map((text, index) => ({
      ...TITLE[0]!,
      text,
      top: TITLE[0]!.top + index * LINE,
      left: 106 - (text.length / 2) * 22 * 0.3528,
    }));
    return [
      { ...sheets[0]!, words: [...rest.filter(({ top }) => top < TITLE[0]!.top), ...title] },
      sheets[1]!,
    ];
  };

  test.each([
    [['关于开展渠系巡查', '的通知', '和维护工作安排'], 'fail'],
    [['关于开展', '渠系巡查和维护工作', '的通知'], 'pass'],
  ])('%j %s for its shape', (lines, status) => {
    expect(outcome('title-lines-are-balanced', titled(...lines)).status).toBe(status);
  });

  test('a word on two lines is left to a person', () => {
    expect(outcome('title-keeps-words-whole', titled('关于开展渠系巡查工', '作的通知')).status).toBe(
      'needsPerson',
    );
  });
});

describe('the letterhead of joint issuers', () => {
  const joint = (wenjian: number) => {
    const name = { size: 30, color: '#ff0000', face: '小标宋' as const, left: 40, step: 14 };
    const sheets = paper();
    sheets[0]!.words = [
      { ...name, text: '范例市水利局', top: 72 },
      { ...name, text: '范例市农业局', top: 72 + 14 },
      { ...name, text: '文件', top: wenjian, left: 140 },
      ...sheets[0]!.words.slice(1),
    ];
    return sheets;
  };

  test.each([
    [79, 'pass'],
    [86, 'fail'],
  ])('has 文件 in the middle: at %i %s', (top, status) => {
    expect(outcome('joint-letterhead-has-wenjian-in-the-middle', joint(top)).status).toBe(status);
  });
});

describe('signature and date', () => {
  test.each(['2018年05月15日', '二〇一八年五月十五日'])('%s is not written as asked', (text) => {
    const second = replaced(SECOND, '2018年5月15日', { text });
    expect(outcome('date-is-in-unpadded-arabic-digits', paper({ second }))).toMatchObject({
      status: 'fail',
      page: 2,
    });
  });

  test('fail when they stand on a page of their own', () => {
    expect(outcome('signature-shares-its-page-with-text', paper({ second: SIGNED }))).toMatchObject({
      status: 'fail',
      measured: '同一面没有正文',
    });
  });

  test.each([
    [113, 'pass'],
    [133, 'fail'],
  ])('are covered by a seal whose left edge is at %i: %s', (left, status) => {
    const sheets = paper({
      second: [...SECOND.slice(0, 5), row(7, '范例市水利局', 16), row(8, '2018年5月15日', 14)],
    });
    sheets[1]!.images = [{ left, top: 85, right: left + 42, bottom: 127 }];
    expect(outcome('seal-covers-signature-and-date', sheets).status).toBe(status);
    expect(outcome('signature-is-one-line-below-the-text', sheets).status).toBe('notApplicable');
  });
});

describe('attachments', () => {
  const annex = (title: string, label = '附件'): Sheet => ({
    words: [
      { ...row(1, label), face: '黑体' },
      {
        text: title,
        top: 37 + 2 * LINE,
        left: 106 - (title.length / 2) * 22 * 0.3528,
        size: 22,
        face: '小标宋',
      },
      row(5, FULL.slice(2), 2),
      row(6, FULL),
      ...IMPRINT.words,
      pageNumber('—3—', 3),
    ],
    rules: IMPRINT.rules!,
  });
  const listing = (...lines: Words[]) => [
    ...SECOND.slice(0, 5),
    ...lines,
    endingAt(2, row(10, '范例市水利局渠系管理处')),
    row(11, '2018年5月15日', 17),
  ];

  test.each([
    ['attachments-are-numbered-when-several', [row(7, '附件：1.巡查记录表', 2)], 'fail'],
    ['attachments-are-numbered-when-several', [row(7, '附件：巡查记录表', 2)], 'pass'],
    [
      'attachments-are-numbered-when-several',
      [row(7, '附件：1.巡查记录表', 2), row(8, '2.损毁统计表', 5)],
      'pass',
    ],
    ['attachment-names-end-without-a-stop', [row(7, '附件：巡查记录表。', 2)], 'fail'],
    ['attachment-names-align-when-turned', [row(7, '附件：渠系巡查记录', 2), row(8, '填报表', 2)], 'fail'],
    ['attachment-names-align-when-turned', [row(7, '附件：渠系巡查记录', 2), row(8, '填报表', 5)], 'pass'],
    ['attachment-titles-match-the-list', [row(7, '附件：巡查统计表', 2)], 'fail'],
    ['attachment-titles-match-the-list', [row(7, '附件：巡查记录表', 2)], 'pass'],
    ['attachment-list-is-indented-two', [row(7, '附件:巡查记录表', 2)], 'fail'],
  ])('%s: %j %s', (id, lines, status) => {
    const sheets = paper({ second: listing(...lines), more: [annex('巡查记录表')] });
    expect(outcome(id, sheets).status).toBe(status);
  });

  test('fail when one begins in the middle of a page', () => {
    const sheets = paper({ more: [annex('巡查记录表')] });
    sheets[2]!.words.push({ ...row(12, '附件2'), face: '黑体' });
    expect(outcome('attachments-start-on-a-new-page', sheets)).toMatchObject({ status: 'fail', page: 3 });
  });
});

describe('the imprint', () => {
  const imprinted = (words: Words[], rules = IMPRINT.rules!) => paper({ imprint: { words, rules } });

  test.each([
    ['copies-end-with-a-full-stop', replaced(IMPRINT.words, '办公室。', { text: '办公室' })],
    [
      'copies-align-after-the-colon-when-turned',
      replaced(IMPRINT.words, '办公室。', { left: 28 + CHARACTER }),
    ],
    ['imprint-is-one-in-from-the-left', replaced(IMPRINT.words, '范例市水利局办公室', { left: 28 })],
    [
      'printing-date-is-in-unpadded-arabic-digits',
      replaced(IMPRINT.words, '2018年5月16日印发', { text: '2018年05月16日印发', left: 126 }),
    ],
    ['imprint-names-printer-and-date', IMPRINT.words.filter(({ text }) => text !== '范例市水利局办公室')],
  ])('fails %s', (id, words) => {
    expect(outcome(id, imprinted(words)).status).toBe('fail');
  });

  test('fails with a rule between 主送 and 抄送', () => {
    const words = [{ text: '主送：各街道办事处。', top: 228, ...SMALL }, ...IMPRINT.words];
    const rules = [horizontal(226), ...IMPRINT.rules!];
    expect(outcome('no-rule-between-addressees-and-copies', imprinted(words, rules)).status).toBe('fail');
    expect(
      outcome('no-rule-between-addressees-and-copies', imprinted(words, [rules[0]!, ...rules.slice(2)]))
        .status,
    ).toBe('pass');
  });

  test('fails when pages follow it', () => {
    const sheets = [...paper(), { words: [row(1, FULL), pageNumber('—3—', 3)] }];
    expect(outcome('imprint-is-on-the-last-page', sheets)).toMatchObject({
      status: 'fail',
      measured: '第 2 面',
    });
  });

  test('alone on a page leaves it without a number', () => {
    const alone = (numbered: boolean) =>
      paper({
        more: [{ ...IMPRINT, words: [...IMPRINT.words, ...(numbered ? [pageNumber('—3—', 3)] : [])] }],
      });
    expect(outcome('lone-imprint-has-no-page-number', alone(true)).status).toBe('fail');
    expect(outcome('lone-imprint-has-no-page-number', alone(false)).status).toBe('pass');
    expect(outcome('pages-are-numbered', alone(false)).status).toBe('pass');
  });
});

describe('page numbers', () => {
  const numbered = (second: Words) => {
    const sheets = paper();
    sheets[1]!.words = [...sheets[1]!.words.slice(0, -1), second];
    return sheets;
  };

  test.each([
    ['odd-numbers-right-even-numbers-left', pageNumber('—2—', 1)],
    ['page-numbers-run-on', pageNumber('—4—', 2)],
    ['page-number-stands-between-dashes', pageNumber('2', 2)],
    ['page-number-stands-between-dashes', pageNumber('-2-', 2)],
    ['page-number-is-7-below-the-text-area', pageNumber('—2—', 2, 275)],
  ])('fail %s', (id, words) => {
    expect(outcome(id, numbered(words))).toMatchObject({ status: 'fail', page: 2 });
  });

  test('fail when a page has none', () => {
    const sheets = paper();
    sheets[1]!.words.pop();
    expect(outcome('pages-are-numbered', sheets)).toMatchObject({ status: 'fail', page: 2 });
  });
});

describe('broken lines', () => {
  const broken = (above: string, next: string) =>
    paper({ second: [row(1, above), row(2, next), ...SECOND.slice(2)] });
  const long = FULL.slice(0, 20);

  test.each([
    ['lines-start-without-closing-marks', `${long}干渠支渠斗渠农渠`, '，逐段巡查。', 'fail'],
    ['lines-start-without-closing-marks', `${long}干渠支渠斗渠农渠`, '——逐段巡查。', 'pass'],
    ['lines-end-without-opening-marks', `${long}干渠支渠斗渠农（`, '支渠）逐段巡查。', 'fail'],
    ['dashes-and-ellipses-stay-whole', `${long}干渠支渠斗渠农—`, '—逐段巡查。', 'fail'],
    ['numbers-stay-whole', `${long}干渠支渠斗渠共1`, '26公里逐段巡查。', 'fail'],
    ['dates-and-document-numbers-stay-whole', `${long}于2018年5月`, '10日前逐段巡查。', 'fail'],
    ['dates-and-document-numbers-stay-whole', `${long}范水〔2018〕`, '12号文件要求巡查。', 'fail'],
    ['last-lines-hold-more-than-one-character', `${long}干渠支渠斗渠农渠`, '渠。', 'fail'],
  ])('%s: %s┃%s %s', (id, above, next, status) => {
    expect(outcome(id, broken(above, next)).status).toBe(status);
  });
});

describe('tables across the page', () => {
  const form = (turned: 90 | 270, upright = false): Sheet => ({
    width: 297,
    height: 210,
    words: [
      { text: '损毁统计表', top: 30, left: 100 },
      upright
        ? { ...pageNumber('—3—', 3), top: 195, left: 250 }
        : {
            text: '—3—',
            size: 14,
            step: 2.5,
            left: turned === 90 ? 23 : 270,
            top: turned === 90 ? 160 : 40,
            turned,
            face: '宋体',
          },
    ],
  });

  test.each([
    ['landscape-number-stands-as-on-upright-pages', form(90), 'pass'],
    ['landscape-number-stands-as-on-upright-pages', form(90, true), 'fail'],
    ['landscape-head-is-at-the-left', form(90), 'pass'],
    ['landscape-head-is-at-the-left', form(270), 'fail'],
    ['landscape-head-is-at-the-left', form(90, true), 'needsPerson'],
  ])('%s %#: %s', (id, sheet, status) => {
    expect(outcome(id, paper({ more: [sheet] })).status).toBe(status);
  });

  test.each([
    ['渠道名称', 'pass'],
    ['斗渠', 'fail'],
  ])('repeat their head on the next page: %s %s', (text, status) => {
    const table = (top: number, bottom: number) => [
      horizontal(top),
      horizontal(top + 10),
      horizontal(bottom),
      vertical(28, top, bottom),
      vertical(100, top, bottom),
      vertical(183.8, top, bottom),
    ];
    const second = {
      words: [...SECOND, { text: '渠道名称', top: 152, left: 30 }, pageNumber('—2—', 2)],
      rules: table(150, 260),
    };
    const third = { words: [{ text, top: 39, left: 30 }, pageNumber('—3—', 3)], rules: table(37, 100) };
    expect(outcome('table-heads-repeat-on-every-page', [paper()[0]!, second, third]).status).toBe(status);
  });
});

test('a paper whose text begins on the second page fails', () => {
  const sheets = paper();
  sheets[0]!.words = sheets[0]!.words.filter(({ top }) => top <= ADDRESSEES.top || top > 260);
  expect(outcome('first-page-shows-text', sheets)).toMatchObject({ status: 'fail', page: 2 });
});

describe('one thing set otherwise', () => {
  /** The paper with lines of its pages changed by what they say. */
  const changed = (page: number, text: string, change: Partial<Words>, sheets = paper()) =>
    sheets.map((sheet, index) =>
      index === page ? { ...sheet, words: replaced(sheet.words, text, change) } : sheet,
    );
  const marked = () => {
    const sheets = paper();
    sheets[0]!.words.push(row(2, '000012'), row(3, '秘密★1年'));
    return sheets;
  };
  const upward = (down: number) => {
    const sheets = changed(0, '范水〔2018〕12号', { left: 28 + CHARACTER });
    const label = { top: HEAD[1]!.top + down, left: 0 };
    sheets[0]!.words.push(endingAt(1, { ...label, text: '签发人：王示例' }));
    return sheets;
  };
  const wide = { left: 24, size: 58 };
  const heading = (text: string, face: Words['face'] = '黑体') => [
    { ...below(1, text, 2), face: face! },
    below(2, FULL.slice(2), 2),
    below(3, FULL),
  ];
  const raised = (by: number): Sheet => ({
    words: IMPRINT.words.map((line) => ({ ...line, top: line.top - by })),
    rules: IMPRINT.rules!.map((rule) => ({ ...rule, top: rule.top - by, bottom: rule.bottom - by })),
  });
  const narrow = { ...IMPRINT, rules: IMPRINT.rules!.map((rule) => ({ ...rule, right: 170 })) };
  const shifted = paper();
  shifted[0]!.rules = [horizontal(RULE_TOP, 24, 180, 0.7, '#ff0000')];
  const noted = (by: number) => paper({ second: [...SECOND, row(9 + by, '（此件公开发布）', 2)] });

  test.each<[string, Sheet[]]>([
    ['copy-number-is-on-the-first-line', marked()],
    ['letterhead-keeps-within-the-text-area', changed(0, '范例市水利局文件', wide)],
    ['letterhead-is-centred', changed(0, '范例市水利局文件', { left: 30 })],
    ['signatory-is-beside-the-number', upward(3 * LINE)],
    ['red-rule-is-centred', shifted],
    ['addressees-are-fangsong', changed(0, ADDRESSEES.text, { face: '楷体' })],
    ['turnover-lines-are-flush-left', changed(1, '请认真落实。', { left: 28 + 0.45 * CHARACTER })],
    [
      'ordinals-follow-their-levels',
      paper({ first: [...heading('（1）巡查要求'), below(4, '1.巡查时限', 2)] }),
    ],
    ['note-is-on-the-line-below-the-date', noted(2)],
    ['imprint-ends-at-the-bottom-of-the-text-area', paper({ imprint: raised(12) })],
    ['imprint-rules-are-as-wide-as-the-text', paper({ imprint: narrow })],
  ])('fails %s', (id, sheets) => {
    expect(outcome(id, sheets).status).toBe('fail');
  });

  test.each<[string, Sheet[]]>([
    ['signatory-is-beside-the-number', upward(0)],
    [
      'ordinals-follow-their-levels',
      paper({ first: [...heading('一、巡查要求'), below(4, '（一）巡查时限', 2)] }),
    ],
    ['level-1-headings-are-heiti', paper({ first: heading('一、巡查要求') })],
    ['note-is-on-the-line-below-the-date', noted(0)],
  ])('passes %s', (id, sheets) => {
    expect(outcome(id, sheets).status).toBe('pass');
  });

  test('a letterhead that differs from the signature is left to a person', () => {
    const sheets = changed(0, '范例市水利局文件', { text: '示例市水利局文件' });
    expect(outcome('letterhead-names-the-issuer', sheets).status).toBe('needsPerson');
  });
});

describe('fonts and what a file says of itself', () => {
  const file = () => drawn(paper());
  const statusOf = (id: string, measured: ReturnType<typeof drawn>) =>
    auditMeasured(measured).findings.find((finding) => finding.id === id)!.outcome.status;

  test('a font that is not in the file fails', () => {
    const measured = file();
    measured.fonts = measured.fonts.map((font) => ({ ...font, embedded: false }));
    expect(statusOf('faces-are-embedded', measured)).toBe('fail');
  });

  test('a character that the file gives no meaning fails', () => {
    const measured = file();
    measured.pages[1]!.glyphs[0]!.character = '\ufffd';
    expect(statusOf('characters-can-be-read-out', measured)).toBe('fail');
  });

  test('a bold heading fails', () => {
    const sheets = paper({
      first: [{ ...below(1, '一、巡查要求', 2), face: '黑体' }, below(2, FULL.slice(2), 2), below(3, FULL)],
    });
    const measured = drawn(sheets);
    for (const page of measured.pages)
      page.glyphs = page.glyphs.map((glyph) =>
        glyph.font.face === '黑体' ? { ...glyph, font: { ...glyph.font, bold: true } } : glyph,
      );
    expect(statusOf('headings-are-not-bold', measured)).toBe('fail');
  });

  test('a file without title, language or tags fails', () => {
    const measured = file();
    measured.facts = { tagged: false };
    expect(statusOf('file-names-its-title-and-language', measured)).toBe('fail');
    expect(statusOf('file-is-tagged', measured)).toBe('fail');
  });
});
