import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Ask, newCircular } from '../../src/cli/new.ts';
import { PROJECT } from '../support/run.ts';

let content: string;

beforeAll(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'chengwen-new-')), 'content');
  await cp(join(PROJECT, 'content'), content, { recursive: true });
});

afterAll(() => rm(join(content, '..'), { recursive: true }));

const RIGHT = {
  issuer: '范例市民政局',
  title: '范例市民政局关于开展养老服务检查的通知',
  addressees: '各区人民政府',
  date: '2018-06-20',
};

/** Runs the command with what is answered by options, and by whoever is asked. */
async function answering(answers: Record<string, string>, ask?: Ask) {
  const outcome = { stdout: '', stderr: '' };
  const errors = vi.spyOn(console, 'error').mockImplementation((line) => {
    outcome.stderr += `${line}\n`;
  });
  const output = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    outcome.stdout += text;
    return true;
  });
  try {
    const status = await newCircular({ ...answers, content }, { ask, today: '2018-06-04' });
    return { ...outcome, status };
  } finally {
    errors.mockRestore();
    output.mockRestore();
  }
}

test.each([
  [{ issuer: '范例市天文局' }, '--issuer：机关名录里没有“范例市天文局”，请先在 organs/ 中登记'],
  [{ region: '虚构市' }, '--region：没有“虚构市”的机关名录'],
  [{ from: 'qinghe-2018-9' }, '--from：“范例市”的上级地区没有“qinghe-2018-9”这件公文'],
  [{ kind: '命令' }, '--kind：能起草的文种是通知、方案、意见，没有“命令”'],
  [{ title: '范例市民政局关于开展检查的函' }, '--title：标题应以文种“通知”结尾'],
  [{ title: '关于开展检查的通知' }, '--title：标题应以发文机关“范例市民政局”开头'],
  [{ title: '范例市民政局\n关于开展检查的通知' }, '--title：含有换行或控制字符'],
  [{ campaign: 'none' }, '--campaign：没有登记专项行动“none”'],
  [{ date: '2018-02-30' }, '--date：“2018-02-30”不是日期，应写作 2018-05-15'],
  [{ from: 'shengban-2018-5', date: '2018-01-01' }, '--date：成文日期在上级公文（2018-04-16）之前'],
  [{ number: '12号' }, '--number：发文字号应写作 范处非办〔2018〕7号'],
  [{ addressees: '各区人民政府，各天文台' }, '名录里没有“各天文台”'],
  [{ addressees: '' }, '--addressees：请写明主送机关'],
  [{ publicity: '公开' }, '--publicity：应是“主动公开”、“依申请公开”、“不予公开”之一'],
  [{ slug: '../a' }, '--slug：文件夹名应由小写英文字母、数字和连字符组成'],
  [{ slug: 'fanli-2018-7' }, '--slug：已经有公文用“fanli-2018-7”作文件夹名'],
])('refuses %o', async (wrong, complaint) => {
  const { status, stdout, stderr } = await answering({ ...RIGHT, ...wrong });
  expect(stderr).toContain(complaint);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('a question that nobody can answer names its option', async () => {
  const { title: _, ...rest } = RIGHT;
  const { status, stderr } = await answering(rest);
  expect(stderr).toMatch(/^没有回答“标题.*”：不在终端里运行时用 --title 写明\n$/);
  expect(status).toBe(2);
});

test('what is there already is never written over', async () => {
  const index = join(content, 'circulars/2018/kept/index.md');
  await cp(join(content, 'circulars/2018/qinghe-2018-9'), join(content, 'circulars/2018/kept'), {
    recursive: true,
  });
  await writeFile(index, '写坏了');
  const { status, stderr } = await answering({ ...RIGHT, slug: 'kept' });
  expect(stderr).toMatch(/circulars\/2018\/kept 已经有了，不覆盖；用 --slug 另起文件夹名\n$/);
  expect(status).toBe(2);
  expect(await readFile(index, 'utf8')).toBe('写坏了');
  await rm(join(content, 'circulars/2018/kept'), { recursive: true });
});

test('at a terminal every question is asked; a number chooses, an empty line takes what is proposed, a wrong answer is asked again', async () => {
  const lines = ['天文局', '样本区人民政府办公室', '', '1', '', '', '', '', '', '', '', 'asked'];
  const asked: string[] = [];
  const { status, stderr } = await answering({}, async (question) => {
    asked.push(question);
    return lines[asked.length - 1]!;
  });
  expect(status).toBe(0);
  expect(stderr).toContain('机关名录里没有“天文局”');
  expect(asked).toHaveLength(lines.length);
  expect(asked[3]).toContain('  1. 范处非办〔2018〕7号\n');
  const written = await readFile(join(content, 'circulars/2018/asked/index.md'), 'utf8');
  expect(written).toContain(
    '标题: 样本区人民政府办公室关于印发2018年样本区涉嫌非法集资风险专项排查活动实施方案的通知\n',
  );
  expect(written).toContain('成文日期: 2018-06-04\n');
  expect(written).toContain('（范处非办〔2018〕7号）');
});
