import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chengwen, type Outcome, PROJECT } from './support/run.ts';

/** Every page of documentation, relative to the project. */
const PAGES = ['README.md', ...markdownBelow('docs')];

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

/** Where a path named in a page may start: a folder of the project, or what the architecture page calls by its short name. */
const ROOTS = ['', 'src', 'content', 'test'];

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(PROJECT, page), 'utf8');

  test('names only paths that exist', () => {
    expect(
      pathsIn(text).filter((path) => !ROOTS.some((root) => existsSync(join(PROJECT, root, path)))),
    ).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, link]) => link!)
      .filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(join(PROJECT, dirname(page), link)))).toEqual([]);
  });

  test('shows only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)].map(
      ([, run, short]) => run ?? short!,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows only commands and options that chengwen has', async () => {
    const shown = [...codeOf(text).matchAll(/(?:npx chengwen|^chengwen|bin\.mjs) ([a-z]+)([^\n|#]*)/gm)];
    for (const [line, command, rest] of shown) {
      const { status, stdout } = await helpOf(command!);
      expect(status, line).toBe(0);
      expect(stdout, line).toContain(`chengwen ${command}`);
      for (const [option] of rest!.matchAll(/--[a-z-]+/g)) expect(stdout, line).toContain(option);
    }
  });
});

const helps = new Map<string, Promise<Outcome>>();

function helpOf(command: string): Promise<Outcome> {
  const help = helps.get(command) ?? chengwen(command, '--help');
  helps.set(command, help);
  return help;
}

function markdownBelow(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
    .sort();
}

/** Fenced blocks and code spans, one per line. */
function codeOf(text: string): string {
  return [...text.matchAll(/```\w*\n(.*?)```|`([^`\n]+)`/gs)]
    .map(([, block, span]) => block ?? span)
    .join('\n');
}

/**
 * Code spans that look like paths of the project; patterns with `<name>`, `*` or `{…}`, what a build writes, and the circular that the
 * README has its reader write are none.
 */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return spans.filter(
    (span) =>
      /^\.{0,2}[\w./-]+$/.test(span) &&
      /\/|\.(md|mjs|ts|json|yaml)$/.test(span) &&
      !/^(dist|node_modules|\.\.)\/|my-first/.test(span),
  );
}
