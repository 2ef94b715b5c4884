import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditPdf } from '../../src/audit/audit-pdf.ts';
import type { Audit } from '../../src/audit/types.ts';
import { compile } from '../../src/compile.ts';
import { readTree } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import { papersOf } from '../../src/publish.ts';
import { PROJECT } from '../support/run.ts';

const press = openPress({});
const CONTENTS = {
  'the sample': 'content',
  'a notice of every shape': 'test/shapes',
  'the real circulars': '../shared/real',
};

for (const [name, folder] of Object.entries(CONTENTS)) {
  const path = join(PROJECT, folder);
  if (!existsSync(path)) {
    console.warn(`skipped: ${name}: ${folder} is not there`);
    describe.skip(name);
    continue;
  }
  describe(name, async () => {
    const compiled = compile(await readTree(path));
    for (const circular of compiled.corpus.circulars) {
      test(`${circular.slug} keeps every rule that must be kept`, async () => {
        const notice = papersOf(circular, compiled, await press).find(
          (paper) => paper.path === 'notice.pdf',
        )!;
        const audit = await auditPdf(await notice.make());
        expect(broken(audit)).toEqual([]);
        // Without the office's own faces, substitutes are reported, never passed over.
        expect(statusOf(audit, 'faces-are-those-of-the-standard')).toBe('fail');
        expect(statusOf(audit, 'body-is-fangsong')).toBe('fail');
      });
    }
  });
}

/** What a rule that must be kept measured, where it is not. */
function broken(audit: Awaited<ReturnType<typeof auditPdf>>): string[] {
  return opened(audit).findings.flatMap(({ id, strength, outcome }) =>
    strength === 'must' && outcome.status === 'fail' ? [`${id}: ${outcome.measured}`] : [],
  );
}

function statusOf(audit: Awaited<ReturnType<typeof auditPdf>>, id: string): string | undefined {
  return opened(audit).findings.find((finding) => finding.id === id)?.outcome.status;
}

function opened(audit: Awaited<ReturnType<typeof auditPdf>>): Audit {
  if (audit.type !== 'audit') throw new Error(audit.reason);
  return audit;
}
