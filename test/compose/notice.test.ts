import { describe, expect, test } from 'vitest';
import type { Circular } from '../../src/circular/types.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import type { Facts } from '../../src/derive/types.ts';
import type { PrintBlank, PrintBlock } from '../../src/print/types.ts';
import {
  CORPUS,
  cellText,
  circular,
  facts,
  form,
  linesOf,
  p,
  paragraphsOf,
  prose,
  SOURCE,
  section,
  tableOf,
  template,
} from './paper.ts';

const NUMBER = { text: '范政办〔2020〕3号', agencyCode: '范政办', year: 2020, serial: 3 };

function compose(of: Circular, known: Facts = facts()) {
  return composeNotice(of, known, CORPUS, template(), () => undefined);
}

test('everything stands in the order of the standard', () => {
  const plan = prose('plan', '校车安全检查方案', [p('分三步走。')], { byline: '市教育局' });
  const notice = circular(
    {
      documentNumber: NUMBER,
      classification: '秘密★1年',
      urgency: '加急',
      copyNumber: '000012',
      publicity: '主动公开',
      notes: ['发至乡镇'],
      contact: { person: '李明', phone: '000-1234567', public: false },
      copies: ['市委办公室', '市人大常委会办公室'],
      imprintAddressees: ['市教育局'],
      printing: { organ: '范例市人民政府办公室', date: '2020-03-06' },
    },
    [p('请认真执行。')],
  );
  notice.enclosures.push(plan);
  expect(linesOf(compose(notice))).toEqual([
    'mark 000012',
    'mark 秘密★1年',
    'mark 加急',
    'letterhead 范例市人民政府办公室文件',
    'documentNumber 范政办〔2020〕3号',
    'title 范例市人民政府办公室/关于开展校车安全检查的通知',
    'addressees 各区人民政府，市政府各部门：',
    'body 请认真执行。',
    'signature 范例市人民政府办公室',
    'signature 2020年3月5日',
    'note （此件主动公开）',
    'note （发至乡镇）',
    'note （联系人：李明，电话：000-1234567）',
    'attachmentTitle 校车安全检查方案',
    'byline 市教育局',
    'body 分三步走。',
    'imprint 主送：市教育局。',
    'imprint 抄送：市委办公室，市人大常委会办公室。',
    'imprint 范例市人民政府办公室…2020年3月6日印发',
  ]);
});

test('what a circular lacks leaves no trace', () => {
  const bare = circular({ letterhead: null, addressees: [], signature: [] }, [p('请认真执行。')]);
  expect(linesOf(compose(bare))).toEqual([
    'title 范例市人民政府办公室/关于开展校车安全检查的通知',
    'body 请认真执行。',
    'signature 2020年3月5日',
  ]);
});

describe('head', () => {
  test('the letterhead stands 72 mm from the top, marks above it or not', () => {
    const { page, line } = template();
    for (const meta of [{}, { urgency: '特急' as const }]) {
      const [letterhead] = paragraphsOf(compose(circular(meta))).filter(
        ({ style }) => style === 'letterhead',
      );
      const marks = meta.urgency === undefined ? 0 : 1;
      const top = page.margin.top + marks * line + letterhead!.override!.spaceBefore!;
      expect(top).toBeCloseTo((72 * 72) / 25.4);
    }
  });

  test.each([
    ['青禾镇人民政府', 1],
    ['范例市防范和处置非法集资工作领导小组办公室', 2],
    ['范例市防范和处置非法集资以及打击互联网金融犯罪联合工作领导小组办公室', 2],
  ])('the letterhead of %s fits the width', (issuer, lines) => {
    const [letterhead] = paragraphsOf(compose(circular({ issuers: [issuer] })));
    const texts = letterhead!.runs.filter((run) => run.type === 'text');
    expect(texts).toHaveLength(lines);
    for (const { text, size, scale } of texts)
      expect(text.length * size! * (scale ?? 1)).toBeLessThanOrEqual((156 * 72) / 25.4 + 0.01);
  });

  test('joint issuers stand on a line each, 文件 beside them all, 72 mm from the top', () => {
    const joint = compose(circular({ issuers: ['范例市教育局', '范例市公安局', '范例市交通局'] }));
    const letterhead = tableOf(joint);
    expect(letterhead.body.map(({ cells }) => cells.map(cellText))).toEqual([
      [' 3×1', '范例市教育局', ' 3×1', '文件 3×1', ' 3×1'],
      ['范例市公安局'],
      ['范例市交通局'],
    ]);
    expect(letterhead.body[2]!.cells[0]!.children[0]!.override?.align).toBe('distribute');
    expect(letterhead.border.outer).toBe(0);
    const fit = letterhead.columns.reduce((sum, { width }) => sum + width, 0);
    expect(fit).toBeCloseTo((156 * 72) / 25.4);
    const [space] = joint.sections[0]!.children;
    const { lineHeight, size } = joint.styles.letterhead;
    const top = template().page.margin.top + (space as PrintBlank).lineHeight + (lineHeight - size) / 2;
    expect(top).toBeCloseTo((72 * 72) / 25.4);
  });

  test('a letterhead in other words takes no 文件', () => {
    expect(linesOf(compose(circular({ letterhead: '范例市教育局' })))[0]).toBe('letterhead 范例市教育局');
  });

  test('an upward document names its signatories on the number’s line', () => {
    const upward = compose(circular({ documentNumber: NUMBER, signatories: ['王明', '李华'] }));
    const number = paragraphsOf(upward)[1]!;
    expect(linesOf(upward)[1]).toBe('documentNumber 范政办〔2020〕3号…签发人：王明　李华');
    expect(number.runs.at(-1)).toMatchObject({ face: 'h2' });
  });

  test('a third signatory stands under the first', () => {
    const signatories = ['王明', '李华', '张三'];
    const upward = compose(circular({ documentNumber: NUMBER, signatories }));
    const [first, second] = paragraphsOf(upward).filter(({ style }) => style === 'documentNumber');
    expect(linesOf(upward).slice(1, 3)).toEqual([
      'documentNumber …签发人：王明　李华',
      'documentNumber 范政办〔2020〕3号…张三',
    ]);
    const { size } = upward.styles.documentNumber;
    expect(second!.override!.indentEnd! - first!.override!.indentEnd!).toBeCloseTo(3 * size);
  });

  test('the red rule lies 4 mm below the number’s glyphs', () => {
    const { styles, sections } = compose(circular({ documentNumber: NUMBER }));
    const at = sections[0]!.children.findIndex(({ type }) => type === 'rule');
    expect(sections[0]!.children[at]).toMatchObject({ color: '#ff0000', spaceBefore: 0 });
    expect(styles.documentNumber.lineHeight - styles.documentNumber.size).toBeCloseTo((4 * 72) / 25.4);
  });
});

test('a format may put a double rule between letterhead and number, and none in the imprint', () => {
  const letter = template(
    '文件',
    SOURCE.replace('[marks, letterhead, documentNumber, rule]', '[marks, letterhead, rule, documentNumber]')
      .replace('lines: [0.7mm], between: 0mm', 'lines: [1mm, 0.4mm], between: 0.6mm')
      .replace(/(outerRule|innerRule): \[0\.\d+mm, [^\]]+\]/g, '$1: 0mm'),
  );
  const of = circular({ documentNumber: NUMBER, printing: { date: '2020-03-06' } });
  const { sections, styles } = composeNotice(of, facts(), CORPUS, letter, () => undefined);
  const blocks = sections[0]!.children;
  const kinds = blocks.slice(0, 5).map((block) => (block.type === 'paragraph' ? block.style : block.type));
  expect(kinds).toEqual(['letterhead', 'rule', 'rule', 'blank', 'documentNumber']);
  expect(styles.letterhead.lineHeight - styles.letterhead.size).toBeCloseTo((4 * 72) / 25.4);
  expect(blocks.at(-1)).toMatchObject({ type: 'pinned', children: [{ type: 'paragraph' }] });
});

describe('headings', () => {
  test('a heading stands alone after its ordinal', () => {
    const one = section(1, '检查内容', p('查看车辆。'));
    const document = compose(circular({}, [one]), facts({ ordinals: new Map([[one, '一、']]) }));
    expect(linesOf(document)).toContain('heading1 一、检查内容');
  });

  test('a heading that runs in takes the paragraph below it along, in the body’s face', () => {
    const one = section(2, '落实责任。', p('各区负责。'), p('各校配合。'));
    const known = facts({ ordinals: new Map([[one, '（一）']]), ids: new Map([[one, 'luoshi']]) });
    const [, , , first, second] = paragraphsOf(compose(circular({}, [one]), known));
    expect(first).toMatchObject({
      style: 'heading2',
      role: 'paragraph',
      outline: '（一）落实责任',
      anchor: 'luoshi',
      override: { keepWithNext: false },
    });
    expect(first!.runs).toEqual([
      { type: 'text', text: '（一）', heading: true },
      { type: 'text', text: '落实责任。', heading: true },
      { type: 'text', text: '各区负责。', face: 'body' },
    ]);
    expect(second).toMatchObject({ style: 'body', role: 'paragraph', runs: [{ text: '各校配合。' }] });
  });

  test('a heading that runs in above a list stands alone and keeps its 。', () => {
    const item = { type: 'listItem' as const, children: [{ type: 'text' as const, value: '车辆；' }] };
    const one = section(2, '检查以下内容。', {
      type: 'targetList',
      category: '领域',
      numbered: true,
      children: [item],
    });
    const known = facts({ ordinals: new Map<typeof one | typeof item, string>([[item, '1.']]) });
    const lines = linesOf(compose(circular({}, [one]), known));
    expect(lines).toContain('heading2 检查以下内容。');
    expect(lines).toContain('body 1.车辆；');
  });
});

describe('blocks', () => {
  test('emphasis takes the h1 face, a link to elsewhere its address, all else prints its characters', () => {
    const [body] = paragraphsOf(
      compose(
        circular({}, [
          p(
            '按照',
            { type: 'citation', title: '办法', children: [{ type: 'text', value: '《办法》' }] },
            { type: 'strong', children: [{ type: 'text', value: '立即' }] },
            { type: 'link', url: 'https://example.invalid/', children: [{ type: 'text', value: '填报' }] },
            { type: 'link', url: '../a/index.html', children: [{ type: 'text', value: '（见前）' }] },
            '。',
          ),
        ]),
      ),
    ).filter(({ style }) => style === 'body');
    expect(body!.runs).toEqual([
      { type: 'text', text: '按照《办法》' },
      { type: 'text', text: '立即', face: 'h1' },
      { type: 'text', text: '填报', href: 'https://example.invalid/' },
      { type: 'text', text: '（见前）。' },
    ]);
  });

  test('an image is printed with its caption, and its caption alone when it cannot be read', () => {
    const figure = { type: 'figure' as const, file: 'a/map.png', alt: '校车线路图' };
    const png = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0,
      0, 30,
    ]);
    const images = (file: string) => (file === 'a/map.png' ? png : undefined);
    const whole = composeNotice(circular({}, [figure]), facts(), CORPUS, template(), images);
    expect(whole.sections[0]!.children.find(({ type }) => type === 'figure')).toMatchObject({
      width: 40,
      height: 30,
    });
    const without = compose(circular({}, [figure]));
    expect(without.sections[0]!.children.some(({ type }) => type === 'figure')).toBe(false);
    expect(linesOf(without)).toContain('figureCaption 校车线路图');
  });
});

describe('attachments', () => {
  const plan = prose('plan', '《校车安全检查方案》', [p('分三步走。')]);
  const table = form({ title: '校车安全检查情况表' });
  plan.attachments.push(table, prose('list', '校车名单'));
  const notice = circular({ printing: { date: '2020-03-06' } }, [p('请认真执行。')]);
  notice.attachments.push(plan);
  const labels = new Map([
    [plan, '附件'],
    [plan.attachments[0]!, '附件1'],
    [plan.attachments[1]!, '附件2'],
  ]);
  const document = compose(notice, facts({ labels }));

  test('one is listed without number or title marks, several with', () => {
    expect(linesOf(document).filter((line) => line.startsWith('attachmentList'))).toEqual([
      'attachmentList 附件：校车安全检查方案',
      'attachmentList 附件：1.校车安全检查情况表',
      'attachmentList 2.校车名单',
    ]);
  });

  test('what turns over in the list aligns with the name', () => {
    const { cell } = template();
    const [one, first, second] = paragraphsOf(document).filter(({ style }) => style === 'attachmentList');
    expect(one!.override).toMatchObject({ indentStart: 5 * cell, firstLineIndent: -3 * cell });
    expect(first!.override).toMatchObject({ indentStart: 6 * cell, firstLineIndent: -4 * cell });
    expect(second!.override).toMatchObject({ indentStart: 6 * cell, firstLineIndent: -1 * cell });
  });

  test('each starts on a new page with its label, forms on pages of their own', () => {
    const { page, form: sheets } = template();
    expect(document.sections.map((each) => each.page)).toEqual([page, sheets.turned, page]);
    expect(document.sections.map(({ pageNumber }) => pageNumber?.turned)).toEqual([
      undefined,
      page.margin,
      undefined,
    ]);
    const afterBreak = (children: PrintBlock[]) =>
      children[children.findIndex(({ type }) => type === 'pageBreak') + 1];
    expect(afterBreak(document.sections[0]!.children)).toMatchObject({
      style: 'attachmentLabel',
      runs: [{ text: '附件' }],
    });
    expect(document.sections[1]!.children[0]).toMatchObject({ runs: [{ text: '附件1' }] });
    expect(document.sections[2]!.children[0]).toMatchObject({ runs: [{ text: '附件2' }] });
    expect(document.sections.every(({ pageNumber }) => pageNumber !== undefined)).toBe(true);
  });

  test('the title stands on the third line, below a label or not', () => {
    const blanks = (children: PrintBlock[]) => {
      const title = children.findIndex(
        (block) => block.type === 'paragraph' && block.style === 'attachmentTitle',
      );
      const space = children[title - 1]!;
      return space.type === 'blank' ? space.lines : 0;
    };
    expect(blanks(document.sections[2]!.children)).toBe(1);
    const issued = circular();
    issued.enclosures.push(prose('plan', '校车安全检查方案'));
    expect(blanks(compose(issued).sections[0]!.children)).toBe(2);
  });

  test('the imprint is pinned to the last page, which a form does not share', () => {
    expect(document.sections.at(-1)!.children.at(-1)).toMatchObject({ type: 'pinned' });
    const ends = circular({ printing: { date: '2020-03-06' } });
    ends.attachments.push(form());
    const { sections } = compose(ends);
    expect(sections.at(-1)!.children).toEqual([expect.objectContaining({ type: 'pinned' })]);
    expect(sections.at(-1)!.page).toBe(sections[0]!.page);
  });
});

describe('signature', () => {
  /** Where organ and date start and end, in characters from the left of 28. */
  function placed(signature: string[], issueDate: string) {
    const { cell } = template();
    return paragraphsOf(compose(circular({ signature, issueDate })))
      .filter(({ style }) => style === 'signature')
      .map(({ override }) => Number((override!.indentStart! / cell).toFixed(2)));
  }

  test('the organ ends 2 from the right, the date starts 2 after the organ', () => {
    expect(placed(['范例市人民政府办公室'], '2020-03-05')).toEqual([16, 18]);
  });

  test('a date longer than the organ ends 2 from the right and the organ gives way', () => {
    expect(placed(['范例市'], '2020-12-15')).toEqual([17, 19]);
  });

  test('joint organs end below each other, the date follows the last', () => {
    expect(placed(['范例市人民政府办公室', '范例市教育局'], '2020-12-15')).toEqual([13, 17, 19]);
  });

  test('a date as long as the organ starts 2 to its right, and ends at the margin', () => {
    expect(placed(['范例市教育局'], '2020-03-05')).toEqual([20, 22]);
  });

  test('a date without organ ends 4 from the right', () => {
    expect(placed([], '2020-03-05')).toEqual([18]);
  });
});

test('every page of a sample is marked', () => {
  const sample = circular({ sample: true });
  sample.attachments.push(form());
  const { sections } = compose(sample);
  expect(sections).toHaveLength(2);
  for (const { banner } of sections)
    expect(banner!.runs).toEqual([{ type: 'text', text: '示例文件　非真实公文' }]);
  expect(compose(circular()).sections[0]!.banner).toBeUndefined();
});

describe('the first page shows text', () => {
  const many = Array.from({ length: 40 }, (_, index) => `样本区第${index + 1}街道办事处`);

  test('addressees that leave no room for it move to the imprint, above 抄送', () => {
    const of = circular({ addressees: many, copies: ['市委办公室'] }, [p('请认真执行。')]);
    const lines = linesOf(compose(of));
    expect(lines.filter((line) => line.startsWith('addressees'))).toEqual([]);
    expect(lines.slice(-2)).toEqual([`imprint 主送：${many.join('，')}。`, 'imprint 抄送：市委办公室。']);
  });

  test('those that leave room stay, what the imprint has besides does not matter', () => {
    const of = circular({ addressees: many.slice(0, 20), imprintAddressees: ['市教育局'] }, [
      p('请认真执行。'),
    ]);
    const lines = linesOf(compose(of));
    expect(lines).toContain(`addressees ${many.slice(0, 20).join('，')}：`);
    expect(lines.at(-1)).toBe('imprint 主送：市教育局。');
  });

  test('the marks of many issuers are made smaller', () => {
    const issuers = (count: number) => Array.from({ length: count }, (_, index) => `范例市第${index}局`);
    const sizes = [2, 6, 12].map((count) => {
      const of = circular({ issuers: issuers(count), documentNumber: NUMBER }, [p('请认真执行。')]);
      return compose(of).styles.letterhead.size;
    });
    expect(sizes[0]).toBe(42);
    expect(sizes[1]).toBeLessThan(42);
    expect(sizes[2]).toBeLessThan(sizes[1]!);
    expect(sizes[2]).toBeGreaterThanOrEqual(16);
  });
});
