import type { Examined } from '../examine.ts';
import { news } from '../report/news.ts';
import { pretty } from '../report/pretty.ts';
import { sourceLines } from '../report/source-lines.ts';
import { serveSite } from '../site/index.ts';
import { isContent, noContentAt } from './find-content.ts';

interface DevOptions {
  content: string;
  port: number;
  fonts?: string;
}

/** `chengwen dev`: serves the live site until it is stopped; prints every problem at the start, and after a change what it has made of them. */
export async function dev(options: DevOptions): Promise<number> {
  if (!(await isContent(options.content))) {
    console.error(noContentAt(options.content));
    return 2;
  }
  let before: Examined | undefined;
  await serveSite({
    ...options,
    report(now) {
      const look = { lineOf: sourceLines(now.compiled.sources), stream: process.stderr };
      process.stderr.write(before ? news(before.messages, now.messages, look) : pretty(now.messages, look));
      before = now;
    },
  });
  return 0;
}
