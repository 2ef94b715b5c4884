import { dirname } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Sources } from '../files.ts';
import { problem } from '../messages.ts';

const registers = /^(?:(?:site|sectors|documents)\.yaml|(?:organs|campaigns|holidays)\/[^/]+\.yaml)$/;

/**
 * A register under a wrong name, or a circular's text in a folder without index.md, is read by nobody:
 * reported, so that nobody waits for it to come out.
 */
export function reportStrays(sources: Sources, messages: VFileMessage[]): void {
  const folders = new Set(
    [...sources.keys()].filter((file) => /^circulars\/.+\/index\.md$/.test(file)).map(dirname),
  );
  const reported = new Set<string>();
  for (const file of sources.keys()) {
    const folder = dirname(file);
    if (!file.startsWith('circulars/')) {
      if (/\.ya?ml$/.test(file) && !registers.test(file)) messages.push(strayRegister(file));
    } else if (/\.(?:md|ya?ml)$/.test(file) && !isWithin(folder, folders) && !reported.has(folder)) {
      reported.add(folder);
      messages.push(strayText(file, folder));
    }
  }
}

function isWithin(folder: string, folders: ReadonlySet<string>): boolean {
  for (let at = folder; at !== '.'; at = dirname(at)) if (folders.has(at)) return true;
  return false;
}

function strayRegister(file: string): VFileMessage {
  return problem({
    file,
    rule: 'file-is-known',
    severity: 'warning',
    reason: '这个文件没有用到，名称或位置不合规定',
    mend: '登记表只有 site.yaml、sectors.yaml、documents.yaml，以及 organs、campaigns、holidays 下的 .yaml',
  });
}

function strayText(file: string, folder: string): VFileMessage {
  return problem({
    file,
    rule: 'circular-has-index',
    severity: 'error',
    reason: `文件夹 ${folder} 里没有 index.md，其中的文件不会印出`,
    mend: '公文正文写在 index.md',
  });
}
