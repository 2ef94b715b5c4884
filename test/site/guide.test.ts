import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditFile } from '../../src/audit/audit-file.ts';
import { PLACEHOLDERS } from '../../src/circular/paper-template.ts';
import { compile } from '../../src/compile.ts';
import { readFormats } from '../../src/compose/template/formats.ts';
import { readPapers } from '../../src/read/paper/read-papers.ts';
import { KEYS } from '../../src/read/reference.ts';
import { auditPretty } from '../../src/report/audit-pretty.ts';
import * as examples from '../../src/site/guide/examples.ts';
import { chengwen } from '../support/run.ts';
import { changed, RIGHT, wordFile } from '../word/word-file.ts';

test.each(Object.entries(KEYS))(
  'the guide explains every key of %s, and shows how each is written',
  (_, keys) => {
    for (const { key, meaning, example } of keys) {
      expect(meaning, key).toMatch(/\p{Script=Han}/u);
      expect(example, key).not.toBe('');
    }
  },
);

test('which keys are required is what the reader says', () => {
  const required = KEYS.circular.filter((each) => each.required).map(({ key }) => key);
  expect(required).toEqual(['标题', '文种', '发文机关', '成文日期', '地区']);
});

const {
  FOLDER,
  FIRST,
  FIRST_COMMANDS,
  NEW_COMMANDS,
  EDITOR_COMMANDS,
  IMPORT_COMMANDS,
  COMMANDS,
  AUDIT_COMMANDS,
  AUDIT_REPORT,
  FORMAT,
  MINUTES,
  SEALS,
  FACE_COMMANDS,
  HEADINGS,
  PLAN,
  FORM,
  ROW_HEADS,
  LEDGERS,
  PAPER,
  ORGANS,
  CAMPAIGN,
  DOCUMENTS,
  SECTORS,
  HOLIDAYS,
  SITE,
  ...pieces
} = examples;

test('the first circular passes with the register that the guide shows', () => {
  const { messages } = compileFiles(contentOfFirst());
  expect(messages.map(String)).toEqual([]);
});

/** What holds of a whole circular, and not of pieces that were put together to be read. */
const OF_WHOLE = new Set([
  'addressee-has-duty',
  'attachment-is-mentioned',
  'final-report-follows-periodic',
  'heading-has-siblings',
  'ledger-is-named-in-text',
  'report-goes-elsewhere',
]);

test('every other example passes, in a plan with its forms and the registers', () => {
  const { corpus, facts, messages } = compileFiles(contentOfExamples());
  expect(messages.filter(({ ruleId }) => !OF_WHOLE.has(ruleId!)).map(String)).toEqual([]);
  const { citations, deadlines, phases } = facts.get('fanli-2018-7')!;
  expect(deadlines.map(({ dueText }) => dueText)).toEqual([
    '2018年5月18日',
    '每月末',
    '成文之日起5个工作日内（2018年4月17日）',
    '2018年8月3日',
  ]);
  expect(phases.map(({ name }) => name)).toEqual(['全面排查']);
  expect(citations.map(({ target }) => target?.type)).toEqual(['document']);
  expect(corpus.circulars[0]?.enclosures[0]).toMatchObject({
    attachments: [{ name: 'clues' }, { name: 'overview' }],
  });
  expect(corpus.circulars[0]?.ledgers?.map(({ name }) => name)).toEqual(['visits']);
});

test('the paper is one that can be used, and is named with every placeholder there is', () => {
  const bytes = new TextEncoder().encode(PAPER);
  expect(readPapers(new Map([['templates/papers/minutes.yaml', bytes]]))).toMatchObject([
    { id: 'minutes', format: '文件', upward: true },
  ]);
  const { meaning } = KEYS.paper.find(({ key }) => key === '题目')!;
  for (const word of PLACEHOLDERS) expect(meaning).toContain(word);
});

test('the format is one that builds on the format of documents', () => {
  const formats = readFormats(
    new Map([
      ['templates/formats/own/format.yaml', FORMAT],
      [
        'templates/formats/wenjian/format.yaml',
        readFileSync('templates/formats/wenjian/format.yaml', 'utf8'),
      ],
    ]),
  );
  expect(formats.get('局内通知')).toMatchObject({
    head: { letterhead: { suffix: '' } },
    imprint: { printing: false },
  });
});

test('the minutes name those present, excused and sitting in', () => {
  const { corpus, messages } = compileFiles(contentOfFirst(MINUTES));
  expect(messages.map(String)).toEqual([]);
  expect(corpus.circulars[0]?.meta).toMatchObject({
    format: '纪要',
    signature: [],
    attendees: ['市教育局甲某某', '市公安局乙某某'],
    absentees: ['市财政局丙某某'],
    observers: ['市校车服务中心丁某某'],
  });
});

test('each way of writing seals is one that a circular may have', () => {
  const folder = 'circulars/2018/fanli-minfa';
  const seals = SEALS.split('\n').map((line) => {
    const { corpus } = compileFiles({
      ...contentOfFirst(line),
      [`${folder}/seal.png`]: '',
      [`${folder}/minzheng.png`]: '',
      [`${folder}/caizheng.png`]: '',
    });
    return corpus.circulars[0]?.meta.seals;
  });
  expect(seals).toEqual([[`${folder}/seal.png`], [`${folder}/minzheng.png`, `${folder}/caizheng.png`], []]);
});

test('headings get the ordinals that the guide says', () => {
  const { facts } = compileFiles(contentOfExamples());
  const { clauses } = facts.get('fanli-2018-7')!;
  expect(clauses.filter(({ part, depth }) => part === 'notice' && depth > 0)).toMatchObject([
    { ordinal: '一、', title: '工作措施' },
    { ordinal: '（一）', title: '宣传引导' },
    { ordinal: '1.', title: '加强宣传' },
    { ordinal: '（1）', title: '线上宣传' },
  ]);
});

test('the folder is one that the other examples name', () => {
  expect(FOLDER).toContain('fanli-2018-7');
  for (const file of ['index.md', 'plan.md', 'clues.form.yaml']) expect(FOLDER).toContain(`  ${file} `);
});

test.each(
  `${FIRST_COMMANDS}\n${NEW_COMMANDS}\n${EDITOR_COMMANDS}\n${IMPORT_COMMANDS}\n${COMMANDS}\n${FACE_COMMANDS}\n${AUDIT_COMMANDS}`
    .split('\n')
    .map((line) => line.replace(/ *#.*/, '')),
)('%s is a command', async (line) => {
  const [, name = '', rest = ''] = /^npx chengwen (\w+)(.*)$/.exec(line) ?? [];
  const { status, stdout } = await chengwen(name, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`chengwen ${name}`);
  for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(option);
});

test('an audit prints what the guide shows', async () => {
  const wrong = changed(
    changed(RIGHT, 'word/document.xml', 'w:top="2098"', 'w:top="1440"'),
    'word/document.xml',
    '<w:t>一、核查范围',
    '<w:rPr><w:b/></w:rPr><w:t>一、核查范围',
  );
  const print = async () => ({ type: 'notPrinted' as const, reason: '没有安装 LibreOffice' });
  const report = auditPretty([await auditFile('通知.docx', wordFile(wrong), print)]).split('\n');
  for (const line of AUDIT_REPORT.split('\n')) expect(report).toContain(line);
});

/** The first circular, with more lines at its head. */
function contentOfFirst(more = ''): Record<string, string> {
  return {
    'site.yaml': SITE,
    'organs/fanli.yaml': ORGANS,
    'organs/shili.yaml': '地区: 示例省\n级别: 省\n',
    'circulars/2018/fanli-minfa/index.md': FIRST.replace('公开方式:', `${more}\n公开方式:`),
  };
}

/** The headings in a circular, every piece in the plan that it issues, and the register of the organs they name. */
function contentOfExamples(): Record<string, string> {
  const folder = 'circulars/2018/fanli-2018-7';
  const head = FIRST.slice(0, FIRST.lastIndexOf('---\n')).replace(
    '公开方式',
    `印发件: [plan.md]\n专项行动: 2018-feifa-jizi\n${LEDGERS}\n公开方式`,
  );
  return {
    'site.yaml': SITE,
    'sectors.yaml': SECTORS,
    'documents.yaml': DOCUMENTS,
    'holidays/2018.yaml': HOLIDAYS,
    'campaigns/2018-feifa-jizi.yaml': CAMPAIGN,
    'organs/fanli.yaml': ORGANS,
    'organs/shili.yaml': `地区: 示例省\n级别: 省\n机关:\n  - {标识: others, 全称: 有关单位, 类型: 类别, 简称: [${OTHERS}]}\n`,
    [`${folder}/index.md`]: `${head}---\n${HEADINGS}\n`,
    [`${folder}/plan.md`]: `${PLAN}\n\n## 工作任务\n\n${Object.values(pieces).join('\n\n')}\n`,
    [`${folder}/clues.form.yaml`]: FORM,
    [`${folder}/overview.form.yaml`]: ROW_HEADS,
    [`${folder}/visits.form.yaml`]: FORM.replace('风险线索统计表', '来访登记台账'),
    [`${folder}/chart.png`]: '',
  };
}

/** What the pieces name and the guide's short register does not hold. */
const OTHERS =
  '各区, 各责任单位, 市处非办, 市金融办, 市商务局, 市财政局, 市公安局, 市教育局, 市卫生局, 市委宣传部, 市政府, 区教育局, 区民政局, 区卫生局';

function compileFiles(files: Record<string, string>) {
  const encoder = new TextEncoder();
  return compile(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])));
}
