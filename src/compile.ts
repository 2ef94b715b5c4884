import type { VFileMessage } from 'vfile-message';
import { checkCircular } from './check/index.ts';
import { partsOf } from './circular/parts.ts';
import type { Circular } from './circular/types.ts';
import type { Corpus } from './corpus/types.ts';
import { deriveAll } from './derive/index.ts';
import type { Facts } from './derive/types.ts';
import type { Sources } from './files.ts';
import { sortMessages } from './messages.ts';
import { type Content, readContent } from './read/index.ts';

/** The front half: what a content directory says, what follows from it, and what is wrong with it. */
export interface Compiled {
  sources: Sources;
  corpus: Corpus;
  /** By slug; one for every circular of the corpus. */
  facts: ReadonlyMap<string, Facts>;
  /** Every problem of every file, in order of file and place. */
  messages: VFileMessage[];
  /** What the rules find in each circular. */
  findings: ReadonlyMap<Circular, readonly VFileMessage[]>;
  content: Content;
}

/**
 * Reads, derives and checks. Never throws for what stands in a document: that becomes a message.
 *
 * @param before An earlier compilation. What has not changed since is taken from it, and gives the same objects.
 */
export function compile(sources: Sources, before?: Compiled): Compiled {
  const content = readContent(sources, before?.content);
  const { corpus } = content;
  const known = before && isSameToEach(content, before.content) ? before : undefined;
  const facts = deriveAll(corpus, (circular) =>
    known?.findings.has(circular) ? known.facts.get(circular.slug) : undefined,
  );
  const findings = new Map(
    corpus.circulars.map((circular) => [
      circular,
      known?.findings.get(circular) ?? checkCircular(circular, factsOf({ facts }, circular), corpus),
    ]),
  );
  const messages = sortMessages([...content.messages, ...[...findings.values()].flat()]);
  return { sources, corpus, facts, messages, findings, content };
}

/** The facts of a circular of the corpus. */
export function factsOf({ facts }: Pick<Compiled, 'facts'>, circular: Circular): Facts {
  const found = facts.get(circular.slug);
  if (!found) throw new Error(`no facts derived for ${circular.slug}`);
  return found;
}

/** Whether a circular that has not changed has the same around it: the registers, and what it can see of the others. */
function isSameToEach({ registers, corpus }: Content, before: Content): boolean {
  const earlier = before.corpus.circulars;
  return (
    registers === before.registers &&
    corpus.circulars.length === earlier.length &&
    corpus.circulars.every(
      (circular, index) => circular === earlier[index] || faceOf(circular) === faceOf(earlier[index]!),
    )
  );
}

/** What other circulars can see of one, by a citation or by its index number: its elements and the titles of its parts. */
function faceOf(circular: Circular): string {
  const parts = partsOf(circular).map((part) => (part.type === 'form' ? part.title : part.meta));
  return JSON.stringify([circular.slug, parts]);
}
