import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A folder of `test/cases`: a content directory, a circular in it, and files of what should come of it. */
export interface Case {
  name: string;
  folder: string;
  /** Its own `content`, or another content directory. */
  content: string;
  /** Slug of the circular; the case's own name unless `case.yaml` says another. */
  circular: string;
  /** Names of the expected files. */
  expects: string[];
}

/** What a case expects unless its `case.yaml` lists less. */
const ALL = [
  'circular.yaml',
  'facts.yaml',
  'messages.txt',
  'duties.tsv',
  'notice.trace.txt',
  'notice.document.xml',
];

const CASES = join(import.meta.dirname, '../cases');

/** Every case, by name. */
export function allCases(): Case[] {
  return readdirSync(CASES).sort().map(readCase);
}

function readCase(name: string): Case {
  const folder = join(CASES, name);
  const file = join(folder, 'case.yaml');
  const settings = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return {
    name,
    folder,
    content: join(folder, settings.content ?? 'content'),
    circular: settings.circular ?? name,
    expects: settings.expects ?? ALL,
  };
}
