import type { Citation, Deadline } from '../../circular/types.ts';
import type { CitationFact, DeadlineFact } from '../../derive/types.ts';
import type { PublishedCircular } from '../model/types.ts';

/** What the components of a circular's nodes need to know; handed down, never changed. */
export interface TextState {
  /** Path of the page that shows the text. */
  page: string;
  published: PublishedCircular;
  citations: ReadonlyMap<Citation, CitationFact>;
  deadlines: ReadonlyMap<Deadline, DeadlineFact>;
  /** HTML rank of a heading of the first level. */
  rank: number;
}

export function textState(published: PublishedCircular): TextState {
  const { citations, deadlines } = published.facts;
  return {
    page: published.page,
    published,
    citations: new Map(citations.map((fact) => [fact.node, fact])),
    deadlines: new Map(deadlines.map((fact) => [fact.node, fact])),
    rank: 2,
  };
}
