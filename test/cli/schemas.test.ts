import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chengwen } from '../support/run.ts';

test('schemas writes a JSON Schema for every kind of file, with the keys of the format', async () => {
  const out = mkdtempSync(join(tmpdir(), 'chengwen-schemas-'));
  try {
    expect((await chengwen('schemas', '--out', out)).status).toBe(0);
    expect(readdirSync(out)).toHaveLength(9);
    const circular = JSON.parse(readFileSync(join(out, 'circular.schema.json'), 'utf8'));
    expect(circular.required).toEqual(
      expect.arrayContaining(['标题', '文种', '发文机关', '成文日期', '地区']),
    );
  } finally {
    rmSync(out, { recursive: true });
  }
});
