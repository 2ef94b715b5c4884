import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './run.ts';

export interface DevServer {
  /** A content directory of its own, which a test may change. */
  content: string;
  /** The drafter's desk. */
  desk: string;
  close(): Promise<void>;
}

/** Runs `chengwen dev` on a copy of the sample, at whichever port is free. */
export async function startDevServer(): Promise<DevServer> {
  const content = await mkdtemp(join(tmpdir(), 'chengwen-dev-'));
  await cp(join(PROJECT, 'content'), content, { recursive: true });
  // Under this variable, Astro serves none of the pages.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, ['src/bin.mjs', 'dev', '--content', content], { cwd: PROJECT, env });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let printed = '';
  const desk = await new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      printed += text;
      const found = /现场预览.*(http:\/\/localhost:\d+\/drafting\/)/.exec(printed);
      if (found) resolve(found[1]!);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    ended.then(() => reject(new Error(`chengwen dev ended:\n${printed}`)));
  });
  return {
    content,
    desk,
    async close() {
      child.kill();
      await ended;
      await rm(content, { recursive: true, force: true });
    },
  };
}
