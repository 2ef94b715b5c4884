import { expect, test } from 'vitest';
import type { Print } from '../../../src/audit/docx/audit-docx.ts';
import { faultsOf, noticesOf, OUR_FILES } from './our-files.ts';

test.each(Object.entries(OUR_FILES))(
  '%s: the files themselves are as the standard and good practice ask',
  async (_, sources) => {
    const print: Print = async () => ({ type: 'notPrinted', reason: '没有排版' });
    expect(await faultsOf(await noticesOf(await sources()), print, () => true)).toEqual([]);
  },
);
