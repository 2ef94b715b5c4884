import { join, relative, sep } from 'node:path';
import { compile } from '../compile.ts';
import { vscodeFiles } from '../editor/vscode-files.ts';
import { exists, readFileBytes, readTree, writeTo } from '../files.ts';
import { isContent, noContentAt } from './find-content.ts';

/**
 * `chengwen editor`: writes what makes VS Code complete and check a content directory. What a person may have changed is left as
 * it is, and said; 2 where there is no content directory.
 */
export async function editor({ content, out }: { content: string; out: string }): Promise<number> {
  if (!(await isContent(content))) {
    console.error(noContentAt(content));
    return 2;
  }
  const { corpus } = compile(await readTree(content));
  const place = relative(join(out, '..'), content).split(sep).join('/');
  for (const { path, text, generated } of vscodeFiles(corpus, place)) {
    const target = join(out, path);
    if (generated || !(await exists(target))) await writeTo(target, text);
    else if (new TextDecoder().decode(await readFileBytes(target)) !== text) {
      console.error(`${target} 已经有了，没有改；请把以下内容并进去：\n${text}`);
      continue;
    }
    console.log(target);
  }
  return 0;
}
