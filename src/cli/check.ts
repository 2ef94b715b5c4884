import type { VFileMessage } from 'vfile-message';
import { type Examined, examine } from '../examine.ts';
import { openPress } from '../press.ts';
import type { Press } from '../publish.ts';
import { fixesMade } from '../report/fixes.ts';
import { json } from '../report/json.ts';
import { news } from '../report/news.ts';
import { type Look, pretty } from '../report/pretty.ts';
import { sarif } from '../report/sarif.ts';
import { sourceLines } from '../report/source-lines.ts';
import { findContent, noContentAt } from './find-content.ts';
import { fixFiles } from './fix-files.ts';
import { watchFiles } from './watch-files.ts';

const FORMATS = { pretty, json, sarif };

interface CheckOptions {
  format: keyof typeof FORMATS;
  fix?: boolean;
  watch?: boolean;
}

/** Paths of one content directory, relative to it; empty for the directory itself. */
interface Asked {
  content: string;
  within: string[];
  /** As the directory was when it was last looked at. */
  examined?: Examined;
}

/**
 * `chengwen check`: prints every problem under the paths; 1 when one of them is an error. With `fix`, mends those that it
 * can and prints the others. With `watch`, goes on until it is interrupted, and prints after
 * each change what has come and what is gone.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.watch && options.format !== 'pretty') {
    console.error('--watch 只用于 pretty 格式');
    return 2;
  }
  const asked = new Map<string, Asked>();
  for (const path of paths) {
    const found = await findContent(path);
    if (!found) {
      console.error(noContentAt(path));
      return 2;
    }
    const { content, within } = found;
    asked.set(content, { content, within: [...(asked.get(content)?.within ?? []), within] });
  }
  const press = await openPress({});
  const directories = [...asked.values()];
  if (options.fix) for (const one of directories) await fix(one, press);
  let { messages, look } = await lookAt(directories, press);
  process.stdout.write(FORMATS[options.format](messages, look));
  if (options.watch) {
    const watching = watchFiles(
      directories.map(({ content }) => content),
      async () => {
        const before = messages;
        ({ messages, look } = await lookAt(directories, press));
        process.stdout.write(`\n${news(before, messages, look)}`);
      },
    );
    console.error('正在看着这些文件，存盘后自动再查；按 Ctrl+C 停止。');
    await watching;
    return 0;
  }
  return messages.some((message) => message.severity === 'fatal' || message.severity === 'error') ? 1 : 0;
}

async function fix(asked: Asked, press: Press): Promise<void> {
  const { messages } = await lookAt([asked], press);
  process.stderr.write(fixesMade(await fixFiles(asked.content, messages)));
}

/** The messages under the paths as the files are now, directory by directory. */
async function lookAt(
  directories: readonly Asked[],
  press: Press,
): Promise<{ messages: VFileMessage[]; look: Look }> {
  const lines = new Map<VFileMessage, string | undefined>();
  for (const asked of directories) {
    asked.examined = await examine(asked.content, press, asked.examined);
    const lineOf = sourceLines(asked.examined.compiled.sources);
    for (const message of asked.examined.messages)
      if (asked.within.some((path) => isWithin(message.file ?? '', path)))
        lines.set(message, lineOf(message));
  }
  return {
    messages: [...lines.keys()],
    look: { lineOf: (message) => lines.get(message), stream: process.stdout },
  };
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}
