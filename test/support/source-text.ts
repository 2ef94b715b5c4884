import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/**
 * What a circular's source files say, read without the project's own reader: the papers are compared with this, so a
 * sentence that the reader loses is noticed.
 */
export interface SourcePart {
  file: string;
  title: string;
  /** Frontmatter, or the whole of a form file. */
  meta: Record<string, unknown>;
  /** Headings, paragraphs, list items and table cells, or a form's notes, in order; without markup and white space. */
  blocks: string[];
  /** Cells of the first rows of tables: they stand on every page that a table runs over. */
  heads: string[];
}

/** Folders of all circulars of a content directory, by path. */
export function circularFolders(content: string): string[] {
  return readdirSync(join(content, 'circulars'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.md'))
    .map((path) => join(content, 'circulars', dirname(path)))
    .sort();
}

/** The parts of a circular in print order: the circular, then what it issues and attaches, depth first. */
export function sourceOf(folder: string, file = 'index.md'): SourcePart[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const part = file.endsWith('.yaml') ? formOf(file, source) : proseOf(file, source);
  const annexes = [...listOf(part.meta.印发件), ...listOf(part.meta.附件)];
  return [part, ...annexes.flatMap((annex) => sourceOf(folder, annex))];
}

/** Text as it is compared: lines and columns of a page are no part of it. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u200b]+/g, '');
}

function formOf(file: string, source: string): SourcePart {
  const meta = parse(source);
  return { file, title: meta.标题, meta, blocks: listOf(meta.说明).map(withoutSpace), heads: [] };
}

function proseOf(file: string, source: string): SourcePart {
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const meta = parse(frontmatter);
  return { file, title: meta.标题, meta, blocks: blocksOf(body), heads: headsOf(body) };
}

function blocksOf(body: string): string[] {
  const blocks: string[] = [];
  let paragraph = '';
  const close = (): void => {
    if (paragraph !== '') blocks.push(paragraph);
    paragraph = '';
  };
  for (const line of body.split('\n')) {
    const cells = cellsOf(line);
    const item = /^\s*(?:[-*+] |#{2,5} )(.*)$/.exec(line);
    if (line.trim() === '' || /^\s*:::/.test(line)) close();
    else if (cells || item) {
      close();
      blocks.push(...(cells ?? [item![1]!]));
    } else paragraph += line;
  }
  close();
  return blocks.map((block) => withoutSpace(withoutMarkup(block))).filter((block) => block !== '');
}

function headsOf(body: string): string[] {
  const lines = body.split('\n').map(cellsOf);
  return lines
    .flatMap((cells, index) => (lines[index + 1]?.length === 0 ? (cells ?? []) : []))
    .map(withoutSpace);
}

/** The cells of a row of a pipe table; none for the line of dashes below its head. */
function cellsOf(line: string): string[] | undefined {
  if (!/^\s*\|.*\|\s*$/.test(line)) return undefined;
  return /^[\s|:-]+$/.test(line) ? [] : line.trim().slice(1, -1).split('|');
}

/** `:时限[…]{…}`, `**…**`, `[…](…)` and `![…](…)` are the words they enclose. */
function withoutMarkup(text: string): string {
  const plain = text
    .replace(/:(?:时限|阶段|重点)\[([^[\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/!?\[([^[\]]*)\]\([^)]*\)/g, '$1');
  return plain === text ? plain : withoutMarkup(plain);
}

function listOf(value: unknown): string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
