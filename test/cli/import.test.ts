import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docx, p } from '../import/imported.ts';
import { chengwen } from '../support/run.ts';
import { RIGHT, wordFile } from '../word/word-file.ts';

let folder: string;

const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengwen-import-'));
  await writeFile(at('right.docx'), wordFile(RIGHT));
  await writeFile(
    at('notice.txt'),
    '范例市水利局关于巡护的通知\n\n各区水利局：\n\n请于2018年5月1日前将巡护清单报送市水利局。\n\n范例市水利局\n\n2018年3月12日\n',
  );
  await writeFile(at('old.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await writeFile(at('macro.docm'), docx(p('甲'), { 'word/vbaProject.bin': 'x' }));
});

afterAll(() => rm(folder, { recursive: true }));

test('files are taken over into a content directory that compiles and prints', async () => {
  const { status, stdout, stderr } = await chengwen(
    'import',
    at('right.docx'),
    at('notice.txt'),
    '--out',
    at('content'),
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain(`right.docx 写成 ${at('content', 'circulars', '2018', 'circular-2018-7')}`);
  expect(stdout).toMatch(/认出的（\d+处）\n/);
  expect(stdout).toMatch(/notice\.txt:5:3 {2}时限：2018年5月1日前/);
  expect(stdout).toMatch(/请人核对的（\d+处）\n/);
  expect((await readdir(at('content', 'circulars', '2018'))).sort()).toEqual([
    'circular-2018-7',
    'circular-20180312',
  ]);
  const checked = await chengwen('check', at('content'));
  expect(checked.stdout).not.toContain('致命错误');
  const index = at('content', 'circulars', '2018', 'circular-20180312');
  expect(await readFile(join(index, 'index.md'), 'utf8')).toContain('成文日期: 2018-03-12');
  const rendered = await chengwen('render', index, '--to', 'docx', '--out', at('papers'));
  expect(rendered.status).toBe(0);
});

test('what is there already is never written over; another folder name helps', async () => {
  const again = await chengwen('import', at('notice.txt'), '--out', at('twice'));
  expect(again.status).toBe(0);
  // The organs that it names are in the register that it proposes.
  expect((await chengwen('check', at('twice'))).status).toBe(0);
  const index = at('twice', 'circulars', '2018', 'circular-20180312', 'index.md');
  await writeFile(index, '改过');
  const refused = await chengwen('import', at('notice.txt'), '--out', at('twice'));
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(
    /已经有了，不覆盖\n {2}改法：用 --slug 另起文件夹名，或用 --out 写到别的目录\n/,
  );
  expect(await readFile(index, 'utf8')).toBe('改过');
  const other = await chengwen('import', at('notice.txt'), '--out', at('twice'), '--slug', 'fanli-xunhu');
  expect(other.status).toBe(0);
});

test('organs of a second file of the region go to the end of the register that the first one made', async () => {
  await writeFile(
    at('second.txt'),
    '范例市农业局关于巡护的通知\n\n各区农业局：\n\n请认真巡护。\n\n范例市农业局\n\n2018年3月20日\n',
  );
  const first = await chengwen('import', at('notice.txt'), '--out', at('region'));
  expect(first.status).toBe(0);
  const register = at('region', 'organs', 'circular-20180312.yaml');
  const before = await readFile(register, 'utf8');
  const second = await chengwen('import', at('second.txt'), '--out', at('region'));
  expect(second.stdout).toContain(`  ${register}（末尾增补）\n`);
  const after = await readFile(register, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length)).toContain('全称: 范例市农业局');
  expect(await readdir(at('region', 'organs'))).toEqual(['circular-20180312.yaml']);
  expect((await chengwen('check', at('region'))).status).toBe(0);
});

test('a file that cannot be read is refused in Chinese, and the others are taken all the same', async () => {
  const files = [at('old.doc'), at('macro.docm'), at('missing.txt'), at('notice.txt')];
  const { status, stdout, stderr } = await chengwen('import', ...files, '--out', at('refused'));
  expect(status).toBe(2);
  for (const reason of ['旧版 Word（DOC）', '文件带有宏或控件，不予打开', '没有这个文件或目录'])
    expect(stderr).toContain(`没有导入：${reason.startsWith('旧') ? '是' : ''}${reason}`);
  expect(stdout).toContain('notice.txt 写成');
});

test('a folder name must be one, and is for one file', async () => {
  for (const slug of ['../a', '甲', 'A'])
    expect((await chengwen('import', at('notice.txt'), '--slug', slug)).stderr).toContain(
      '--slug 应由小写英文字母',
    );
  const many = await chengwen('import', at('notice.txt'), at('right.docx'), '--slug', 'a');
  expect(many.stderr).toContain('--slug 一次只能用于一个文件');
  expect(many.status).toBe(2);
});
