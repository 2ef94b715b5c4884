import type { VFileMessage } from 'vfile-message';
import { checkCircular } from './check/index.ts';
import type { Circular } from './circular/types.ts';
import type { Corpus } from './corpus/types.ts';
import { deriveAll } from './derive/index.ts';
import type { Facts } from './derive/types.ts';
import type { Sources } from './files.ts';
import { sortMessages } from './messages.ts';
import { readContent } from './read/index.ts';

/** The front half: what a content directory says, what follows from it, and what is wrong with it. */
export interface Compiled {
  sources: Sources;
  corpus: Corpus;
  /** By slug; one for every circular of the corpus. */
  facts: ReadonlyMap<string, Facts>;
  /** Every problem of every file, in order of file and place. */
  messages: VFileMessage[];
}

/** Reads, derives and checks. Never throws for what stands in a document: that becomes a message. */
export function compile(sources: Sources): Compiled {
  const { corpus, messages } = readContent(sources);
  const facts = deriveAll(corpus);
  const findings = corpus.circulars.flatMap((circular) =>
    checkCircular(circular, factsOf({ facts }, circular), corpus),
  );
  return { sources, corpus, facts, messages: sortMessages([...messages, ...findings]) };
}

/** The facts of a circular of the corpus. */
export function factsOf({ facts }: Pick<Compiled, 'facts'>, circular: Circular): Facts {
  const found = facts.get(circular.slug);
  if (!found) throw new Error(`no facts derived for ${circular.slug}`);
  return found;
}
