import { dirname, relative, resolve, sep } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { findContent } from '../cli/find-content.ts';
import { type Examined, examineSources } from '../examine.ts';
import { readTree } from '../files.ts';
import { openPress } from '../press.ts';

/** What unified hands a plugin: the text as it is in the editor, saved or not, and where its messages go. */
interface File {
  cwd: string;
  path?: string;
  messages: VFileMessage[];
  toString(): string;
}

/**
 * A plugin for remark and its language server: what `check` says of a file of a content directory stands in the file's messages.
 * The directory is compiled as it lies on the disk, with the file's text as the editor has it. Says nothing of other files.
 */
export function remarkChengwen(): (tree: unknown, file: File) => Promise<void> {
  const press = openPress({});
  /** By content directory: while one types, what has not changed is not worked out again. */
  const known = new Map<string, Examined>();
  return async (_tree, file) => {
    if (file.path === undefined) return;
    const path = resolve(file.cwd, file.path);
    const found = await findContent(dirname(path));
    if (!found) return;
    const { content } = found;
    const name = relative(content, path).split(sep).join('/');
    const sources = new Map(await readTree(content)).set(name, new TextEncoder().encode(file.toString()));
    const sorted = new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
    const examined = await examineSources(sorted, await press, known.get(content));
    known.set(content, examined);
    for (const message of examined.messages)
      if (message.file === name) file.messages.push(messageOf(message, file.path));
  };
}

/** A message under the file's own path; the one that was found may be shown again. */
function messageOf(found: VFileMessage, path: string): VFileMessage {
  const { reason, place, ruleId, source, severity, fatal, note, expected } = found;
  const message = new VFileMessage(reason, {
    ...(place && { place }),
    ...(ruleId && { ruleId }),
    ...(source && { source }),
  });
  return Object.assign(message, {
    file: path,
    name: `${path}:${message.name}`,
    severity,
    fatal,
    ...(note !== undefined && { note }),
    ...(expected !== undefined && { expected }),
  });
}
