import type { Relation } from '../../word/relations.ts';
import type { Finding } from '../types.ts';
import type { Numbering } from './numbering.ts';
import type { Stories } from './stories.ts';
import type { Standing } from './styles.ts';

/** What the blocks of a Word file are read with. */
export interface Context {
  styles: ReadonlyMap<string, Standing>;
  numbering: Numbering;
  relations: ReadonlyMap<string, Relation>;
  stories: Stories;
  findings: Finding[];
  /** The name under which a picture is kept; undefined where it cannot be. */
  picture(path: string): string | undefined;
  /** Of the paragraphs so far. */
  count: { paragraphs: number };
}
