import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditDocx, type Print } from '../../../src/audit/docx/audit-docx.ts';
import type { Finding } from '../../../src/audit/types.ts';
import { compile } from '../../../src/compile.ts';
import { readTree, type Sources } from '../../../src/files.ts';
import { openPress } from '../../../src/press.ts';
import { papersOf } from '../../../src/publish.ts';
import { PROJECT } from '../../support/run.ts';
import { sourcesOf } from '../every-element.ts';

/** Content directories of our own whose notices are audited as Word files, by name. */
export const OUR_FILES: Record<string, () => Promise<Sources>> = {
  'the samples': () => readTree(join(PROJECT, 'content')),
  // They are no part of the project.
  'the real circulars': () => (existsSync(REAL) ? readTree(REAL) : Promise.resolve(new Map())),
  'a document with every element': async () => sourcesOf('downward'),
  'an upward document': async () => sourcesOf('upward'),
  'a joint document': async () => sourcesOf('joint'),
  'a sealed document': async () => sourcesOf('sealed'),
  'a letter': async () => sourcesOf('letter'),
  'an order': async () => sourcesOf('order'),
  minutes: async () => sourcesOf('minutes'),
};

const REAL = join(PROJECT, '../shared/real');

/** The notices of content as Word files, by the path of their source. */
export async function noticesOf(sources: Sources): Promise<Map<string, Uint8Array>> {
  const compiled = compile(sources);
  const press = await openPress({});
  const notices = new Map<string, Uint8Array>();
  for (const circular of compiled.corpus.circulars) {
    const notice = papersOf(circular, compiled, press).find(({ path }) => path === 'notice.docx');
    notices.set(circular.file, await notice!.make());
  }
  return notices;
}

/** The findings of every notice that fail and are asked about, one in a line. */
export async function faultsOf(
  notices: ReadonlyMap<string, Uint8Array>,
  print: Print,
  asked: (finding: Finding) => boolean,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [file, bytes] of notices) {
    const audit = await auditDocx(bytes, print);
    if (audit.type === 'unreadable') throw new Error(audit.reason);
    for (const finding of audit.findings.filter(asked)) {
      const { id, outcome } = finding;
      if (outcome.status !== 'fail') continue;
      const page = outcome.page === undefined ? '' : ` on page ${outcome.page}`;
      faults.push(`${file} ${id}: ${outcome.measured}${page}, not ${outcome.required}`);
    }
  }
  return faults;
}
