import type { Circular, IsoDate } from '../circular/types.ts';
import type { CitedTarget } from '../corpus/citation-index.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import type { Corpus } from '../corpus/types.ts';

/** What the corpus knows of a document that is cited. */
export interface KnownDocument {
  title: string;
  number?: string | undefined;
  date?: IsoDate | undefined;
  /** The circular itself, where the site holds it. */
  circular?: Circular;
}

/** The document that a citation resolves to; undefined where it resolves to none. */
export function citedDocument(target: CitedTarget | null, corpus: Corpus): KnownDocument | undefined {
  if (target === null) return undefined;
  if (target.type === 'document') return corpus.documents[target.index];
  const circular = circularsBySlug(corpus).get(target.slug);
  if (!circular) return undefined;
  const { title, documentNumber, issueDate } = circular.meta;
  return { title, number: documentNumber?.text, date: issueDate, circular };
}

const circularsBySlug = oncePerCorpus(
  ({ circulars }) => new Map(circulars.map((circular) => [circular.slug, circular])),
);
