import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, test } from 'vitest';
import { layOut } from '../src/layout/index.ts';
import { writeDocx } from '../src/write/docx/index.ts';
import { traceOf } from '../src/write/trace/index.ts';
import { allCases, type Case } from './support/case.ts';
import { dutiesAsTsv } from './support/duties-as-tsv.ts';
import { expectFile } from './support/golden.ts';
import { messagesAsText } from './support/messages-as-text.ts';
import { messagesOf, noticeOf, openCase, press } from './support/open-case.ts';
import { factsAsYaml, treeAsYaml } from './support/tree-as-yaml.ts';
import { xmlInLines } from './support/xml-in-lines.ts';

/** Each element that starts a line of `notice.document.xml`. */
const LINES = ['w:body', 'w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:sectPr'];

for (const one of allCases()) {
  describe(one.name, () => {
    for (const file of one.expects) {
      test(file, async () => {
        const make = OUTPUTS[file];
        if (!make) throw new Error(`${file} is not one of ${Object.keys(OUTPUTS).join(', ')}`);
        expectFile(join(one.folder, file), await make(one));
      });
    }
  });
}

/** What can be expected of a case, by file name. */
const OUTPUTS: Record<string, (one: Case) => Promise<string>> = {
  'circular.yaml': async (one) => treeAsYaml((await openCase(one)).circular),
  'facts.yaml': async (one) => factsAsYaml((await openCase(one)).facts),
  'messages.txt': async (one) => messagesAsText(await messagesOf(one)),
  'duties.tsv': async (one) => dutiesAsTsv((await openCase(one)).facts),
  'notice.trace.txt': async (one) => traceOf(layOut(await noticeOf(one), await (await press).fonts())),
  'notice.document.xml': async (one) => {
    const files = unzipSync(await writeDocx(await noticeOf(one)));
    return xmlInLines(strFromU8(files['word/document.xml']!), LINES);
  },
};
