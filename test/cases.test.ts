import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, test } from 'vitest';
import { type Compiled, compile, factsOf } from '../src/compile.ts';
import { composeNotice } from '../src/compose/notice.ts';
import { readTree } from '../src/files.ts';
import { layOut } from '../src/layout/index.ts';
import { openPress } from '../src/press.ts';
import { writeDocx } from '../src/write/docx/index.ts';
import { traceOf } from '../src/write/trace/index.ts';
import { allCases, type Case } from './support/case.ts';
import { dutiesAsTsv } from './support/duties-as-tsv.ts';
import { expectFile } from './support/golden.ts';
import { messagesAsText } from './support/messages-as-text.ts';
import { factsAsYaml, treeAsYaml } from './support/tree-as-yaml.ts';
import { xmlInLines } from './support/xml-in-lines.ts';

/** Each element that starts a line of `notice.document.xml`. */
const LINES = ['w:body', 'w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:sectPr'];

const compiledContents = new Map<string, Promise<Compiled>>();
const press = openPress({});

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
  'circular.yaml': async (one) => treeAsYaml((await opened(one)).circular),
  'facts.yaml': async (one) => factsAsYaml((await opened(one)).facts),
  'messages.txt': async (one) => messagesAsText(await messagesOf(one)),
  'duties.tsv': async (one) => dutiesAsTsv((await opened(one)).facts),
  'notice.trace.txt': async (one) => traceOf(layOut(await noticeOf(one), await (await press).fonts())),
  'notice.document.xml': async (one) => {
    const files = unzipSync(await writeDocx(await noticeOf(one)));
    return xmlInLines(strFromU8(files['word/document.xml']!), LINES);
  },
};

async function noticeOf(one: Case) {
  const { circular, facts, compiled } = await opened(one);
  const template = (await press).template(circular.meta.format);
  return composeNotice(circular, facts, compiled.corpus, template, (file) => compiled.sources.get(file));
}

async function opened(one: Case) {
  const compiled = await compiledOnce(one.content);
  const circular = compiled.corpus.circulars.find(({ slug }) => slug === one.circular);
  if (!circular) throw new Error(`no circular ${one.circular} in ${one.content}`);
  return { compiled, circular, facts: factsOf(compiled, circular) };
}

/** Those of the circular's folder; of everything, when the case is not about one circular. */
async function messagesOf(one: Case) {
  const { corpus, messages } = await compiledOnce(one.content);
  const circular = corpus.circulars.find(({ slug }) => slug === one.circular);
  return circular ? messages.filter(({ file }) => file?.startsWith(`${dirname(circular.file)}/`)) : messages;
}

function compiledOnce(content: string): Promise<Compiled> {
  const known = compiledContents.get(content) ?? readTree(content).then(compile);
  compiledContents.set(content, known);
  return known;
}
