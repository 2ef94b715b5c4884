import type { Inline, IsoDate, TargetCategory } from '../../circular/types.ts';
import type { Context } from './context.ts';

/** What the marks in a sentence are recognised with. */
export interface MarkContext extends Context {
  /** 成文日期: the year of dates that have none. */
  issueDate?: IsoDate | undefined;
  /** Who the paragraph is about, where it stands in a list of duties. */
  holders?: string;
  /** Of what kind the targets are that the headings above the paragraph announce. */
  targets?: TargetCategory | undefined;
}

/** A stretch of a text that is marked. */
export interface Mark {
  from: number;
  to: number;
  mark(children: Inline[]): Inline;
}
