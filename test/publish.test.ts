import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { openPress } from '../src/press.ts';
import { papersOf } from '../src/publish.ts';
import { frontmatter, index } from './read/read-text.ts';

test('forms with one title, or titles that differ in case or in what a file name cannot show, have names of their own', async () => {
  const titles = ['统计表A', '统计表a', '统计表A', '统计表A?'];
  const names = titles.map((_, at) => `f${at}.form.yaml`);
  const folder = index.replace('index.md', '');
  const form = (title: string) => `标题: "${title}"\n列:\n  - 企业: {类型: 文本}\n`;
  const files = {
    [index]: `${frontmatter({ 附件: `[${names.join(', ')}]`, 发文字号: '范商〔2018〕1号' })}正文。\n`,
    ...Object.fromEntries(names.map((name, at) => [folder + name, form(titles[at]!)])),
  };
  const encoder = new TextEncoder();
  const compiled = compile(
    new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  );
  const papers = papersOf(compiled.corpus.circulars[0]!, compiled, await openPress({}));
  expect(papers.filter(({ format }) => format === 'xlsx').map(({ downloadName }) => downloadName)).toEqual([
    '范商〔2018〕1号 统计表A.xlsx',
    '范商〔2018〕1号 统计表a（2）.xlsx',
    '范商〔2018〕1号 统计表A（3）.xlsx',
    '范商〔2018〕1号 统计表A（4）.xlsx',
  ]);
  expect((await papers.at(-1)!.make()).length).toBeGreaterThan(1000);
});
