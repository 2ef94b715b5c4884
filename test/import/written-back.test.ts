import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readTree } from '../../src/files.ts';
import { filesOf } from '../../src/import/index.ts';
import { PROJECT } from '../support/run.ts';
import { treeAsYaml } from '../support/tree-as-yaml.ts';

const CONTENTS = [
  'content',
  ...['deep-heads', 'joint-issue', 'nested-directives', 'no-signature', 'wrong-facts'].map(
    (name) => `test/cases/${name}/content`,
  ),
];

describe.each(CONTENTS)('%s', (folder) => {
  test('what is read from a circular is what is read from it written anew', async () => {
    const sources = await readTree(join(PROJECT, folder));
    const { corpus } = compile(sources);
    expect(corpus.circulars).not.toEqual([]);
    const written = new Map(sources);
    for (const circular of corpus.circulars)
      for (const [path, text] of filesOf(circular)) written.set(path, new TextEncoder().encode(text));
    const again = compile(written).corpus.circulars;
    expect(again.map(treeAsYaml)).toEqual(corpus.circulars.map(treeAsYaml));
  });
});
