import type { Corpus } from './types.ts';

/** A function of the corpus that does its work once for each corpus: indexes that every stage asks for. */
export function oncePerCorpus<T>(build: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const built = new WeakMap<Corpus, T>();
  return (corpus) => {
    if (!built.has(corpus)) built.set(corpus, build(corpus));
    return built.get(corpus)!;
  };
}
