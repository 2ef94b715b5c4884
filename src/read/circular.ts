import { basename, dirname } from 'node:path/posix';
import type { Node } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { Annex, Circular, CircularMeta, Form, ProseMeta } from '../circular/types.ts';
import type { Sources } from '../files.ts';
import { identifierPattern, keysOf } from './fields.ts';
import { filesBelow } from './files-below.ts';
import { type Folder, openFolder } from './folder.ts';
import { readForm } from './form/read-form.ts';
import type { Located } from './located.ts';
import { circularFields, proseFields, readCircularMeta, readProseMeta } from './markdown/frontmatter.ts';
import { readMarkdown } from './markdown/index.ts';
import { openSource, type SourceFile } from './source-file.ts';

/** What the parts of one circular are read with. */
interface Context {
  sources: Sources;
  folder: Folder;
  messages: VFileMessage[];
  /** Names of its parts so far, and which file each is. */
  names: Map<string, string>;
}

/**
 * Reads the circular of a folder with all that it issues and attaches. Reading goes on after a problem, so that every
 * file's problems are found. A mark that is wrong stands in the tree as its characters; where a part is missing, or its
 * frontmatter or body cannot be read, the result is undefined.
 *
 * @param path - The folder, relative to the content directory.
 */
export function readCircular(path: string, sources: Sources, messages: VFileMessage[]): Circular | undefined {
  const file = `${path}/index.md`;
  const source = openSource(file, sources.get(file)!, messages);
  if (source === undefined) return undefined;
  const slug = basename(path);
  reportSlug(slug, source);
  const folder = openFolder(path, sources);
  folder.named.add(file);
  // The circular's own clauses are cited as `notice`.
  const context: Context = { sources, folder, messages, names: new Map([['notice', file]]) };
  const { frontmatter, blocks } = readMarkdown(source, folder, circularKeys);
  const meta = frontmatter && readCircularMeta(frontmatter, source);
  const enclosures = readAnnexes('印发件', frontmatter, source, [file], context);
  const attachments = readAnnexes('附件', frontmatter, source, [file], context);
  const ledgers = readLedgerFiles(frontmatter, source, context);
  const seals = meta?.seals?.map((name, index) =>
    folder.find(name, frontmatter!.placeOf(['印章', index]), source),
  );
  // What a file that cannot be read attaches is not known.
  if (frontmatter) reportUnnamed(context);
  if (!meta || !blocks || !enclosures || !attachments || !ledgers) return undefined;
  if (seals && !seals.every((seal) => seal !== undefined)) return undefined;
  return {
    type: 'circular',
    slug,
    file,
    meta: { ...withLedgers(meta, ledgers), ...(seals && { seals }) },
    children: blocks,
    enclosures,
    attachments,
    ...ownLedgers(ledgers),
  };
}

const circularKeys = keysOf(circularFields);
const proseKeys = keysOf(proseFields);

function reportSlug(slug: string, source: SourceFile): void {
  if (identifierPattern.test(slug)) return;
  source.report({
    rule: 'slug-is-ascii',
    severity: 'fatal',
    reason: `文件夹名“${slug}”用作网址，应由小写英文字母、数字和连字符组成`,
    mend: '改文件夹名，如 fanli-2018-7',
  });
}

/** Reads the files under 附件 or 印发件; undefined when one is lacking. The raw value is taken: other keys may be at fault. */
function readAnnexes(
  key: '附件' | '印发件',
  frontmatter: Located | undefined,
  source: SourceFile,
  chain: readonly string[],
  context: Context,
): Annex[] | undefined {
  const annexes = namesUnder(key, frontmatter).map(({ name, place }): Annex | undefined => {
    const file = context.folder.find(name, place, source);
    if (file === undefined) return undefined;
    const fault = annexFault(name, file, chain, context.names);
    if (fault === undefined) return readAnnex(file, chain, context);
    source.report({ place, severity: 'fatal', ...fault });
    return undefined;
  });
  return annexes.every((annex) => annex !== undefined) ? annexes : undefined;
}

/** The names under a key of the frontmatter, as they are written. */
function namesUnder(
  key: string,
  frontmatter: Located | undefined,
): { name: string; place: Node['position'] }[] {
  const written = (frontmatter?.value as Record<string, unknown> | undefined)?.[key];
  const names: unknown[] = Array.isArray(written) ? written : [written];
  return names.flatMap((name, index) =>
    // What is no name at all is a fault of the frontmatter.
    typeof name === 'string' && name !== '' ? [{ name, place: frontmatter!.placeOf([key, index]) }] : [],
  );
}

/** Attachments of attachments: deeper ones are no document. */
const DEEPEST_CHAIN = 8;

function annexFault(name: string, file: string, chain: readonly string[], names: Map<string, string>) {
  if (chain.includes(file)) {
    const reason = `“${name}”是它自己的附件：${[...chain, file].map((one) => basename(one)).join(' → ')}`;
    return { rule: 'attachment-has-no-cycle', reason, mend: '从其中一个文件的“附件”里删去' };
  }
  if (chain.length > DEEPEST_CHAIN) {
    const reason = `“${name}”是附件的附件的附件……，共${chain.length}层，应不超过${DEEPEST_CHAIN}层`;
    return { rule: 'attachments-are-shallow', reason, mend: '把附件列在上一层的文件里' };
  }
  const stem = stemOf(file);
  if (stem === undefined) {
    return {
      rule: 'attachment-is-prose-or-form',
      reason: `“${name}”不能作附件或印发件，应是 .md 或 .form.yaml 文件`,
      mend: '文字写成 .md，报表写成 .form.yaml',
    };
  }
  if (!/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/.test(stem)) {
    return {
      rule: 'file-name-is-ascii',
      reason: `文件名“${name}”用作网址，应由英文字母、数字和连字符组成`,
      mend: '改文件名，如 plan.md、clues.form.yaml',
    };
  }
  const other = names.get(stem.toLowerCase());
  if (other !== undefined) {
    return {
      rule: 'annex-is-named-once',
      reason:
        other === file
          ? `“${name}”列了两次，应只列一次`
          : `“${name}”与“${basename(other)}”用作网址时同名，应各不相同`,
      mend: other === file ? '只留一处' : '改其中一个文件名',
    };
  }
  names.set(stem.toLowerCase(), file);
  return undefined;
}

function stemOf(file: string): string | undefined {
  return /^(.+?)(?:\.form\.yaml|\.md)$/.exec(basename(file))?.[1];
}

function readAnnex(file: string, chain: readonly string[], context: Context): Annex | undefined {
  const source = openSource(file, context.sources.get(file)!, context.messages);
  if (source === undefined) return undefined;
  const name = stemOf(file)!;
  if (file.endsWith('.form.yaml')) return readForm(name, source);
  const { frontmatter, blocks } = readMarkdown(source, context.folder, proseKeys);
  const meta = frontmatter && readProseMeta(frontmatter, source);
  const attachments = readAnnexes('附件', frontmatter, source, [...chain, file], context);
  const ledgers = readLedgerFiles(frontmatter, source, context);
  if (!meta || !blocks || !attachments || !ledgers) return undefined;
  return {
    type: 'prose',
    name,
    file,
    meta: withLedgers(meta, ledgers),
    children: blocks,
    attachments,
    ...ownLedgers(ledgers),
  };
}

/**
 * Forms that 台账 names by their files, by what is written there; undefined when one is lacking. One may be attached too: what is
 * wrong with it is said once.
 */
function readLedgerFiles(
  frontmatter: Located | undefined,
  source: SourceFile,
  { sources, folder, names, messages }: Context,
): Map<string, Form> | undefined {
  const found = new Map<string, Form | undefined>();
  for (const { name, place } of namesUnder('台账', frontmatter)) {
    if (!name.endsWith('.form.yaml')) continue;
    const file = folder.find(name, place, source);
    const fault = file && annexFault(name, file, [], new Map());
    if (fault) source.report({ place, severity: 'fatal', ...fault });
    const isAttached = file !== undefined && [...names.values()].includes(file);
    const opened = file && !fault && openSource(file, sources.get(file)!, isAttached ? [] : messages);
    found.set(name, opened ? readForm(stemOf(file)!, opened) : undefined);
  }
  const forms = [...found].filter((entry): entry is [string, Form] => entry[1] !== undefined);
  return forms.length === found.size ? new Map(forms) : undefined;
}

/** With titles in place of the names of files: what the text and the papers call the ledgers. */
function withLedgers<Meta extends ProseMeta | CircularMeta>(
  meta: Meta,
  files: ReadonlyMap<string, Form>,
): Meta {
  return { ...meta, ledgers: meta.ledgers.map((name) => files.get(name)?.title ?? name) };
}

function ownLedgers(files: ReadonlyMap<string, Form>): { ledgers?: Form[] } {
  return files.size === 0 ? {} : { ledgers: [...files.values()] };
}

/** A text or form that nothing names would not come out, and nobody would notice. */
function reportUnnamed({ sources, folder, messages }: Context): void {
  const unnamed = filesBelow(folder.path, sources).filter((file) => !folder.named.has(file));
  const inner = unnamed.filter((file) => file.endsWith('/index.md')).map((file) => `${dirname(file)}/`);
  for (const file of unnamed) {
    // A circular in a folder of its own below this one speaks for its own files.
    if (inner.some((path) => file.startsWith(path))) continue;
    if (!/\.(?:md|ya?ml)$/.test(file)) continue;
    openSource(file, sources.get(file)!, messages)?.report({
      rule: 'file-is-attached',
      severity: 'warning',
      reason: '没有文件把它列为附件、印发件或台账，不会印出',
      mend: '在“附件”“印发件”或“台账”中列出，或删去这个文件',
    });
  }
}
