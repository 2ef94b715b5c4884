import { readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { withOffice } from '../src/office.ts';
import { needs } from './support/needs.ts';
import { RIGHT, wordFile } from './word/word-file.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('says so where there is no office', async () => {
  vi.stubEnv('SOFFICE', '/nowhere/soffice');
  const printed = await withOffice({}, (office) => office.print(wordFile(RIGHT)));
  expect(printed).toMatchObject({
    type: 'notPrinted',
    reason: expect.stringContaining('没有安装 LibreOffice'),
  });
});

needs('libreoffice')('LibreOffice', () => {
  test('prints Word files one after the other, says which it cannot open, and leaves nothing behind', async () => {
    const scratch = await mkdtemp(join(inject('workshop'), 'scratch-'));
    vi.stubEnv('TMPDIR', scratch);
    const garbage = new TextEncoder().encode('范例市');
    await withOffice({}, async (office) => {
      const printed = await office.print(wordFile(RIGHT));
      expect(printed.type === 'printed' && new TextDecoder('latin1').decode(printed.pdf.subarray(0, 5))).toBe(
        '%PDF-',
      );
      const close = await office.print(wordFile(RIGHT), { closeDigits: true });
      expect(close.type).toBe('printed');
      expect((await office.print(garbage)).type).toBe('notPrinted');
      expect((await office.print(garbage, { closeDigits: true })).type).toBe('notPrinted');
    });
    expect(readdirSync(scratch).filter((name) => name.startsWith('chengwen-'))).toEqual([]);
  });
});
