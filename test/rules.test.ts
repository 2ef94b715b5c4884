import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../src/check/index.ts';
import {
  compileExample,
  mended,
  messagesOfExample,
  readExamplesOf,
  withMessages,
} from './support/rule-examples.ts';

const CHECK = join(import.meta.dirname, '../src/check');
const FOLDERS = readdirSync(CHECK, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const PRESETS = FAMILIES.flatMap(({ rules }) => rules);

test('every rule file is in its family’s preset, under its own name', () => {
  const files = FOLDERS.flatMap(({ name }) =>
    readdirSync(join(CHECK, name)).filter((file) => file.endsWith('.md')),
  );
  expect(PRESETS.map(([id]) => `${id}.md`).toSorted()).toEqual(files.toSorted());
  expect(new Set(PRESETS.map(([, , rule]) => rule)).size).toBe(PRESETS.length);
});

/** With `UPDATE=1` the messages in the examples are written: read them before they are committed. */
const isUpdate = process.env.UPDATE !== undefined && process.env.CI === undefined;

for (const [id, , rule] of PRESETS) {
  const folder = FOLDERS.find(({ name }) => existsSync(join(CHECK, name, `${id}.ts`)))?.name ?? '';
  const path = join(CHECK, folder, `${id}.md`);

  describe(id, () => {
    test('says what holds, in sentences', () => {
      expect(rule.about).toMatch(/^[^a-z].*。$/);
      if (rule.strength === 'must') expect(rule.clause).toBeTruthy();
    });

    test('finds what its examples show, and leaves the others alone', async () => {
      const { text, examples } = readExamplesOf(path);
      const found: string[] = [];
      for (const example of examples) {
        const compiled = await compileExample(example);
        found.push(messagesOfExample(compiled, id));
        if (example.right) expect(messagesOfExample(compiled), `正确：${example.title}`).toBe('');
        const again = await compileExample(mended(example, compiled, id));
        expect(messagesOfExample(again, id), `${example.title} --fix`).not.toContain('--fix');
      }
      if (isUpdate) writeFileSync(path, withMessages(text, found));
      else expect(found).toEqual(examples.map(({ messages }) => messages));
      expect(examples.some(({ right }) => right)).toBe(true);
      examples.forEach(({ right }, index) => {
        expect(found[index] === '').toBe(right);
      });
    });
  });
}
