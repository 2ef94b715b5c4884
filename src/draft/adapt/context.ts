import type { Block, Circular, Citation, IsoDate } from '../../circular/types.ts';
import type { Note } from '../types.ts';
import type { Dates } from './dates.ts';
import type { Wording } from './wording.ts';

/** What the parts of a superior's circular are adapted with. */
export interface Context {
  superior: Circular;
  issueDate: IsoDate;
  /** The last character of the region's name here: 市. */
  level: string;
  wording: Wording;
  dates: Dates;
  /** How the superior's circular is cited as the basis. */
  basis: Citation;
  /** Titles of the superior's parts, and what they are here. */
  titles: ReadonlyMap<string, string>;
  /** Regions above the superior's: what is reported there is the superior's own affair. */
  above: ReadonlySet<string>;
  notes: Note[];
  /** The end of the phase before, as it is here. */
  phaseEnd?: IsoDate;
  /** Whether the superior's circular is cited somewhere. */
  isCited?: boolean;
}

/** Notes something, about the block in hand where no other is given. */
export function note({ notes }: Context, kind: Note['kind'], text: string, at?: Block): void {
  notes.push({ kind, text, ...(at && { at }) });
}

/** Says which organs of the superior's nobody here answers to. */
export function reportLost(lost: readonly string[], context: Context): void {
  if (lost.length === 0) return;
  note(
    context,
    'ask',
    `名录里没有与${lost.map((name) => `“${name}”`).join('')}对应的机关，已略去，请定由谁承担`,
  );
}
