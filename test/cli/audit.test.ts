import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { chengwen } from '../support/run.ts';
import { changed, RIGHT, wordFile } from '../word/word-file.ts';

let folder: string;

const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengwen-audit-'));
  await writeFile(at('right.docx'), wordFile(RIGHT));
  await writeFile(
    at('bold.docx'),
    wordFile(changed(RIGHT, 'word/document.xml', '<w:t>一、', '<w:rPr><w:b/></w:rPr><w:t>一、')),
  );
  await writeFile(
    at('narrow.pdf'),
    wordFile(changed(RIGHT, 'word/document.xml', 'w:left="1587"', 'w:left="1800"')),
  );
  await writeFile(at('broken.docx'), '%PDF-1.7 范例市');
  await writeFile(at('text.txt'), '范例市人民政府办公室文件');
  await writeFile(at('old.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await writeFile(at('empty.docx'), '');
});

afterAll(() => rm(folder, { recursive: true }));

// Positions are another test's matter: without an office they are left to a person.
beforeEach(() => {
  vi.stubEnv('SOFFICE', join(folder, 'nowhere'));
});

test('a file without a fault in what the standard requires is passed, and what it lacks is told', async () => {
  const { status, stdout, stderr } = await chengwen('audit', at('right.docx'));
  expect(stderr).toBe('');
  expect(stdout).toContain('right.docx  DOCX');
  expect(stdout).toMatch(/合格 +规定 +§5\.1 +纸张 +各节纸张都是 A4，.+ 210 mm × 297 mm\n/);
  expect(stdout).toMatch(/需人工核对 \d+ 条： +这台机器没有安装 LibreOffice/);
  expect(stdout).toMatch(/不适用 \d+ 条：.*没有三级标题/);
  expect(stdout).toMatch(/结论 +没有发现违反规定的地方，\d+条规定还要人工核对\n$/);
  expect(status).toBe(0);
});

test('what is only usual does not make a file wrong', async () => {
  const { status, stdout } = await chengwen('audit', at('bold.docx'));
  expect(stdout).toMatch(
    /不合格 +一般 +§7\.3\.3 +各级标题 +各级标题以字体区别，不加粗 +加粗（“一、核查范围”）/,
  );
  expect(status).toBe(0);
});

test('a requirement of the standard that fails makes the exit status 1; a file is known by what it holds', async () => {
  const { status, stdout } = await chengwen('audit', at('right.docx'), at('narrow.pdf'));
  expect(stdout).toMatch(/narrow\.pdf {2}DOCX/);
  expect(stdout).toMatch(/不合格 +规定 +§5\.2\.1 +订口和版心宽/);
  expect(stdout).toContain('不符合 GB/T 9704-2012：1条规定不合格（订口和版心宽）');
  expect(status).toBe(1);
});

test('says of each file why it cannot be read, and reports the others all the same', async () => {
  const refused: [name: string, reason: string][] = [
    ['text.txt', '不是 PDF，也不是 DOCX'],
    ['old.doc', '是旧版 Word（DOC）、WPS 文件，或者加了密码'],
    ['empty.docx', '文件是空的'],
    ['broken.docx', 'PDF 文件已损坏'],
    ['missing.docx', '没有这个文件或目录'],
    ['.', '是目录，不是文件'],
  ];
  const files = refused.map(([name]) => at(name));
  const { status, stdout } = await chengwen('audit', ...files, at('right.docx'));
  for (const [name, reason] of refused) expect(stdout).toContain(`${at(name)}\n  读不了：${reason}`);
  expect(stdout).toContain('结论  没有发现');
  expect(status).toBe(2);
});

test('prints JSON for programs', async () => {
  const { status, stdout } = await chengwen('audit', '--format', 'json', at('narrow.pdf'), at('text.txt'));
  const [audited, refused] = JSON.parse(stdout);
  expect(audited).toMatchObject({ file: at('narrow.pdf'), kind: 'DOCX', counts: { must: { fail: 1 } } });
  expect(
    audited.findings.find(({ id }: { id: string }) => id === 'word-side-margins-give-the-text-area'),
  ).toEqual({
    id: 'word-side-margins-give-the-text-area',
    clause: '§5.2.1',
    element: '订口和版心宽',
    requirement: '竖排页左边距 28 mm，右边距 26 mm，版心宽 156 mm',
    strength: 'must',
    status: 'fail',
    measured: '左 31.8 mm、右 26 mm、版心宽 152.3 mm（竖排第1节）',
    required: '左 28 ± 1 mm，版心宽 156 mm',
  });
  expect(refused).toEqual({
    file: at('text.txt'),
    error: { reason: '不是 PDF，也不是 DOCX', mend: '请给出公文的 PDF 或 DOCX 文件' },
  });
  expect(status).toBe(2);
});

test('wrong usage is explained in Chinese', async () => {
  expect(await chengwen('audit')).toMatchObject({ status: 2, stderr: expect.stringContaining('缺少参数') });
  expect(await chengwen('audit', '--fonts', at('nowhere'), at('right.docx'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('没有这个字体目录'),
  });
  const { stderr } = await chengwen('audit', '--format', 'sarif', at('right.docx'));
  expect(stderr).toContain('选项 --format <格式> 不接受“sarif”，可选：pretty, json');
});
