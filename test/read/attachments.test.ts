import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/index.ts';
import { brief, frontmatter, index, readCircular, readFiles } from './read-text.ts';

const form = '标题: 表\n列:\n  - 企业: {类型: 文本}\n';
const prose = (more = '') => `---\n标题: 方案\n${more}---\n正文\n`;

test('enclosures and attachments are read with what they attach', () => {
  const { circular, messages } = readCircular(frontmatter({ 印发件: '[plan.md]', 附件: 'list.form.yaml' }), {
    'plan.md': prose(
      '题下署名: 甲局\n落款: 无\n成文日期: 2018-05-01\n台账: [风险台账]\n附件: [clues.form.yaml]\n',
    ),
    'clues.form.yaml': form,
    'list.form.yaml': form,
  });
  expect(messages).toEqual([]);
  expect(circular!.enclosures).toMatchObject([
    {
      type: 'prose',
      name: 'plan',
      file: 'circulars/2018/fanli-2018-1/plan.md',
      meta: { title: '方案', byline: '甲局', signature: [], issueDate: '2018-05-01', ledgers: ['风险台账'] },
      attachments: [{ type: 'form', name: 'clues' }],
    },
  ]);
  expect(circular!.attachments).toMatchObject([{ type: 'form', name: 'list', title: '表' }]);
});

describe('a file under 附件', () => {
  const faults = (more: Record<string, string>, files: Record<string, string>) =>
    readCircular(frontmatter(more), files).messages.map(
      ({ line, column, ruleId }) => `${line}:${column} ${ruleId}`,
    );

  test.each([
    ['missing.md', 'file-exists'],
    ['../other/plan.md', 'path-stays-in-folder'],
    ['/etc/passwd', 'path-stays-in-folder'],
    ['..\\plan.md', 'path-stays-in-folder'],
    ['C:/plan.md', 'path-stays-in-folder'],
    ['.', 'path-stays-in-folder'],
    ['plan.docx', 'attachment-is-prose-or-form'],
    ['方案.md', 'file-name-is-ascii'],
    ['notice.md', 'annex-is-named-once'],
    ['index.md', 'attachment-has-no-cycle'],
  ])('%s is at fault', (name, rule) => {
    const files = { 'plan.docx': '', '方案.md': prose(), 'notice.md': prose() };
    const [found] = faults({ 附件: `[${name}]` }, files);
    expect(found).toBe(`7:6 ${rule}`);
  });

  test('listed twice, or named like another, is at fault', () => {
    expect(faults({ 附件: '[plan.md, plan.md]' }, { 'plan.md': prose() })).toEqual([
      '7:15 annex-is-named-once',
    ]);
    expect(
      faults({ 附件: '[plan.md, plan.form.yaml]' }, { 'plan.md': prose(), 'plan.form.yaml': form }),
    ).toEqual(['7:15 annex-is-named-once']);
  });

  test('that attaches what attaches it is at fault', () => {
    const files = { 'a.md': prose('附件: [b.md]\n'), 'b.md': prose('附件: [a.md]\n') };
    const { circular, messages } = readCircular(frontmatter({ 附件: '[a.md]' }), files);
    expect(circular).toBeUndefined();
    expect(messages).toMatchObject([
      { file: 'circulars/2018/fanli-2018-1/b.md', line: 3, column: 6, ruleId: 'attachment-has-no-cycle' },
    ]);
    expect(messages[0]!.reason).toContain('index.md → a.md → b.md → a.md');
  });

  test('is read although other keys are at fault', () => {
    expect(faults({ 文种: '甲', 附件: '[a.form.yaml]' }, { 'a.form.yaml': '标题: 表\n' })).toEqual([
      '3:5 value-is-valid',
      '1:1 key-is-present',
    ]);
  });
});

test('a text that nothing names is reported', () => {
  const { messages } = readCircular(frontmatter(), { 'plan.md': prose(), 'map.png': '' });
  expect(messages).toMatchObject([
    { file: 'circulars/2018/fanli-2018-1/plan.md', ruleId: 'file-is-attached' },
  ]);
});

test('a seal that is not there is reported', () => {
  expect(brief(readCircular(frontmatter({ 印章: 'seal.png' })).messages)).toEqual(['7:5 fatal file-exists']);
  expect(readCircular(frontmatter({ 印章: 'seal.png' }), { 'seal.png': '' }).messages).toEqual([]);
});

describe('circulars', () => {
  test('are sorted by date, then slug', () => {
    const { corpus } = readFiles({
      'circulars/2018/b/index.md': frontmatter(),
      'circulars/2018/a/index.md': frontmatter(),
      'circulars/c/index.md': frontmatter({ 成文日期: '2017-01-01' }),
    });
    expect(corpus.circulars.map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
  });

  test('with one slug twice are reported', () => {
    const { corpus, messages } = readFiles({
      'circulars/2017/a/index.md': frontmatter(),
      'circulars/2018/a/index.md': frontmatter(),
    });
    expect(corpus.circulars).toHaveLength(1);
    expect(messages.slice(1)).toMatchObject([
      { file: 'circulars/2018/a/index.md', ruleId: 'slug-is-unique' },
    ]);
  });

  test('need a slug that can be an address', () => {
    const { messages } = readFiles({ 'circulars/2018/范例/index.md': frontmatter() });
    expect(messages.slice(1)).toMatchObject([{ ruleId: 'slug-is-ascii' }]);
  });
});

test('a file that is not UTF-8, or holds control characters, is reported', () => {
  const bytes = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb1, 0xea]);
  const { messages } = readCircular(`${frontmatter()}甲\u0007乙\n`);
  expect(brief(messages)).toEqual(['8:2 error text-is-printable']);
  expect(readFilesAsBytes({ [index]: bytes })).toEqual(['file-is-utf8']);
});

function readFilesAsBytes(files: Record<string, Uint8Array>): (string | undefined)[] {
  const { messages } = readContent(new Map(Object.entries(files)));
  return messages.slice(1).map((message) => message.ruleId);
}

describe('a file that nothing reads', () => {
  test.each([
    ['circulars/2018/fanli-2018-1/Index.md', 'error circular-has-index'],
    ['circulars/plan.md', 'error circular-has-index'],
    ['organs/fanli.yml', 'warning file-is-known'],
    ['organ/fanli.yaml', 'warning file-is-known'],
    ['sector.yaml', 'warning file-is-known'],
  ])('%s is reported', (file, fault) => {
    const { messages } = readFiles({ [file]: '' });
    expect(messages.slice(1).map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([fault]);
  });

  test.each(['README.md', 'circulars/2018/map.png', 'seal.png'])('%s is no concern of ours', (file) => {
    expect(readFiles({ [file]: '' }).messages.slice(1)).toEqual([]);
  });
});
