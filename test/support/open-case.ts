import { dirname } from 'node:path';
import { type Compiled, compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { readTree } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import type { PrintDocument } from '../../src/print/types.ts';
import type { Case } from './case.ts';

const compiledContents = new Map<string, Promise<Compiled>>();

/** What cases are printed with. */
export const press = openPress({});

/** The circular of a case, with its facts; each content directory is compiled once. */
export async function openCase(one: Case) {
  const compiled = await compiledOnce(one.content);
  const circular = compiled.corpus.circulars.find(({ slug }) => slug === one.circular);
  if (!circular) throw new Error(`no circular ${one.circular} in ${one.content}`);
  return { compiled, circular, facts: factsOf(compiled, circular) };
}

export async function noticeOf(one: Case): Promise<PrintDocument> {
  const { circular, facts, compiled } = await openCase(one);
  const template = (await press).template(circular.meta.format);
  return composeNotice(circular, facts, compiled.corpus, template, (file) => compiled.sources.get(file));
}

/** Those of the circular's folder; of everything, when the case is not about one circular. */
export async function messagesOf(one: Case): Promise<Compiled['messages']> {
  const { corpus, messages } = await compiledOnce(one.content);
  const circular = corpus.circulars.find(({ slug }) => slug === one.circular);
  return circular ? messages.filter(({ file }) => file?.startsWith(`${dirname(circular.file)}/`)) : messages;
}

function compiledOnce(content: string): Promise<Compiled> {
  const known = compiledContents.get(content) ?? readTree(content).then(compile);
  compiledContents.set(content, known);
  return known;
}
