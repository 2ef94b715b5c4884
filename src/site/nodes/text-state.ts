import type { Block, Citation, Deadline, Inline } from '../../circular/types.ts';
import type { CitationFact, DeadlineFact } from '../../derive/types.ts';
import type { Html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** What the writers of a circular's nodes need to know; handed down, never changed. */
export interface TextState {
  /** Path of the page that shows the text. */
  page: string;
  published: PublishedCircular;
  /** Source of the part that is being written. */
  file: string;
  citations: ReadonlyMap<Citation, CitationFact>;
  deadlines: ReadonlyMap<Deadline, DeadlineFact>;
  /** HTML rank of a heading of the first level. */
  rank: number;
  /** A piece of text with the organs in it marked; undefined where a link may not stand, in headings and links. */
  organs: ((text: string) => Html) | undefined;
  /** What stands in the margin beside the clause of an id. */
  note(clause: string): Html | undefined;
  /** Writes blocks in order, each by the writer of its type. */
  blocks(nodes: readonly Block[], state: TextState): Html;
  /** Writes inlines in order, each by the writer of its type. */
  inlines(nodes: readonly Inline[], state: TextState): Html;
}
