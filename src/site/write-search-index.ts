import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { listTree, readFileBytes, writeTo } from '../files.ts';

/**
 * Indexes the pages of a built site that mark a body for it, and writes the index to `pagefind/`.
 *
 * @throws {Error} when Pagefind cannot read a page.
 */
export async function writeSearchIndex(directory: string): Promise<void> {
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(errors.join('\n'));
  const decoder = new TextDecoder();
  // One by one in order of path: the numbers that Pagefind gives its pages follow the order they come in.
  for (const path of await listTree(directory)) {
    if (!path.endsWith('.html')) continue;
    const content = decoder.decode(await readFileBytes(join(directory, path)));
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (!READY_MADE.test(path)) await writeTo(join(directory, 'pagefind', path), content);
  }
  await close();
}

/** Pagefind's own search pages: ours speaks Chinese and looks like the rest of the site. */
const READY_MADE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
