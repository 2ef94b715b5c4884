import { basename, dirname } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../../circular/types.ts';
import type { Compiled } from '../../compile.ts';
import type { Examined } from '../../examine.ts';
import { type Visibility, visibilityOf } from '../visibility.ts';

/** A content directory while it is being written. */
export interface LiveContent {
  /** As it stands, faults and all. */
  now: Examined;
  /** As it is shown: a circular that a build would refuse is as it was before. */
  good: Compiled;
}

/** The folder of a circular while it is being written. */
export interface Draft {
  slug: string;
  /** Relative to the content directory. */
  folder: string;
  title: string;
  /** Those about its files. */
  messages: readonly VFileMessage[];
  /** As it was when a build would last have taken it; undefined where that was never so. */
  good?: Circular;
  /** How much of that the site shows. */
  visibility?: Visibility;
}

/** The drafts of a content directory, newest first, as the library lists them; then those that were never whole. */
export function draftsOf(content: LiveContent): readonly Draft[] {
  const found = known.get(content) ?? findDrafts(content);
  known.set(content, found);
  return found;
}

/** Whether a build would not take a draft as it stands. */
export function isRefused({ messages }: Draft): boolean {
  return messages.some(({ severity }) => severity === 'fatal');
}

/** Worked out once for each state. */
const known = new WeakMap<LiveContent, Draft[]>();

function findDrafts({ now, good }: LiveContent): Draft[] {
  const { circulars, site } = good.corpus;
  const shown = new Map(circulars.toReversed().map((circular) => [dirname(circular.file), circular]));
  const folders = [...now.compiled.content.folders.keys()];
  const order = [...shown.keys()].filter((folder) => folders.includes(folder));
  const byFolder = Map.groupBy(now.messages, ({ file = '' }) => folderOf(file, now.compiled.content.folders));
  return [...new Set([...order, ...folders])].map((folder) => {
    const slug = basename(folder);
    const circular = shown.get(folder);
    return {
      slug,
      folder,
      title: circular?.meta.title ?? slug,
      messages: byFolder.get(folder) ?? [],
      ...(circular && { good: circular, visibility: visibilityOf(circular, site, 'drafter') }),
    };
  });
}

/** The folder of a circular that a file stands in, it may be in one of its own; undefined for any other file. */
function folderOf(file: string, folders: ReadonlyMap<string, unknown>): string | undefined {
  let folder = dirname(file);
  while (folder !== '.' && !folders.has(folder)) folder = dirname(folder);
  return folder === '.' ? undefined : folder;
}
