import type { VFileMessage } from 'vfile-message';
import { examine } from '../examine.ts';
import { openPress } from '../press.ts';
import { json } from '../report/json.ts';
import { pretty } from '../report/pretty.ts';
import { sarif } from '../report/sarif.ts';
import { findContent } from './find-content.ts';

const FORMATS = { pretty, json, sarif };

/** `chengwen check`: prints every problem under the paths; 1 when one of them is an error. */
export async function check(
  paths: readonly string[],
  options: { format: keyof typeof FORMATS },
): Promise<number> {
  const press = await openPress({});
  const messages: VFileMessage[] = [];
  for (const path of paths) {
    const found = await findContent(path);
    if (!found) {
      console.error(`找不到内容目录：${path}（内容目录下应有 circulars 文件夹）`);
      return 2;
    }
    const examined = await examine(found.content, press);
    messages.push(...examined.messages.filter((message) => isWithin(message.file ?? '', found.within)));
  }
  process.stdout.write(FORMATS[options.format](messages));
  return messages.some((message) => message.severity === 'fatal' || message.severity === 'error') ? 1 : 0;
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}
