import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chengwen, PROJECT } from '../support/run.ts';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'chengwen-watch-'));
  await cp(join(PROJECT, 'content'), content, { recursive: true });
});

afterEach(() => rm(content, { recursive: true, force: true }));

test('check --watch says after a save what has come, and stops when it is interrupted', async () => {
  const child = spawn(process.execPath, ['src/bin.mjs', 'check', '--watch', content], { cwd: PROJECT });
  let printed = '';
  const until = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (printed.includes(words)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
    });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const ended = new Promise((resolve) => child.once('close', (...end) => resolve(end)));
  await until('按 Ctrl+C 停止');
  printed = '';
  await appendFile(
    join(content, 'circulars/2018/qinghe-2018-9/index.md'),
    '\n\n要尽快的督促。的的\n\n## 一、范围\n',
  );
  await until('[ordinal-is-not-typed]');
  await until('警告 ');
  expect(printed).not.toContain('contact-is-masked');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test('check --watch is for a person', async () => {
  const { status, stderr } = await chengwen('check', '--watch', '--format', 'json', content);
  expect([status, stderr]).toEqual([2, '--watch 只用于 pretty 格式\n']);
});
