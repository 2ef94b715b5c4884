import type { VFileMessage } from 'vfile-message';
import { examine } from '../examine.ts';
import { openPress } from '../press.ts';
import { json } from '../report/json.ts';
import { pretty } from '../report/pretty.ts';
import { sarif } from '../report/sarif.ts';
import { findContent, noContentAt } from './find-content.ts';
import { fixFiles } from './fix-files.ts';

const FORMATS = { pretty, json, sarif };

interface CheckOptions {
  format: keyof typeof FORMATS;
  fix?: boolean;
}

/**
 * `chengwen check`: prints every problem under the paths; 1 when one of them is an error. With `fix`, mends those that it
 * can and prints the others.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const asked = new Map<string, string[]>();
  for (const path of paths) {
    const found = await findContent(path);
    if (!found) {
      console.error(noContentAt(path));
      return 2;
    }
    asked.set(found.content, [...(asked.get(found.content) ?? []), found.within]);
  }
  const press = await openPress({});
  const messages: VFileMessage[] = [];
  for (const [content, within] of asked) {
    const look = async () =>
      (await examine(content, press)).messages.filter(({ file = '' }) =>
        within.some((path) => isWithin(file, path)),
      );
    let found = await look();
    const fixed = options.fix ? await fixFiles(content, found) : 0;
    if (fixed > 0) {
      console.error(`改正了${fixed}处`);
      found = await look();
    }
    messages.push(...found);
  }
  process.stdout.write(FORMATS[options.format](messages));
  return messages.some((message) => message.severity === 'fatal' || message.severity === 'error') ? 1 : 0;
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}
