import type { Circular } from '../../circular/types.ts';
import { organIndex } from '../../corpus/organ-index.ts';
import { regionalNames } from '../../corpus/regional-names.ts';
import { splitOrgans } from '../../corpus/split-organs.ts';
import type { Corpus, Organ } from '../../corpus/types.ts';
import { counterparts, type Move } from './counterparts.ts';
import { isMarked, nameHere } from './name-here.ts';
import { joined, type Piece } from './pieces.ts';

/** How the words of one region's circular are said in another. */
export interface Wording {
  /** A running text: organs and places by their names here; an organ that there is none of is left to fill in. */
  text(words: string): string;
  /** A list of organs; `lost` are those that have no counterpart, which it leaves out. */
  organs(list: string): { names: string[]; lost: string[] };
  /** Whom a name of the superior's circular means. */
  organ(name: string): Organ | undefined;
  /** The same for each name of one organ of here. */
  key(name: string): string;
  /** Which names were replaced so far, and by which. */
  said: ReadonlyMap<string, string>;
}

/** The wording of a superior's circular for who issues it anew in a region. */
export function wordingFor(
  superior: Circular,
  { issuer, region }: { issuer: string; region: string },
  corpus: Corpus,
): Wording {
  const { meta } = superior;
  const organs = organIndex(corpus);
  const from = organs.resolve(meta.issuers[0]!, meta.region)?.organ;
  const to = organs.resolve(issuer, region)?.organ;
  return wordingOf(corpus, { from: meta.region, to: region, ...(from && to && { issuers: { from, to } }) });
}

function wordingOf(corpus: Corpus, move: Move): Wording {
  const own = counterparts(corpus, move);
  const index = organIndex(corpus);
  const names = namesOf(own, corpus);
  // Names of regions above stand for themselves: 范例市…领导小组办公室 holds 领导小组办公室.
  const every = new Set([...names.keys(), ...index.namesIn(move.from)]);
  const pattern = new RegExp([...every].toSorted(byLength).map(escaped).join('|') || '(?!)', 'gu');

  const said = new Map<string, string>();

  const named = (name: string, organ: Organ): string | null => {
    const found = own.get(organ);
    if (found === null) return null;
    if (found === undefined || index.resolve(name, move.to)?.organ === found) return name;
    const here = nameHere(name, organ, found, move);
    said.set(name, here);
    return here;
  };

  const key = (name: string) => index.resolve(name, move.to)?.organ.id ?? name;

  /** A text in turn of what stands between names, and of names. */
  const pieces = (words: string): Piece[] => {
    const found: Piece[] = [];
    let done = 0;
    for (const { 0: name, index: at } of words.matchAll(pattern)) {
      found.push({ between: words.slice(done, at) });
      const organ = names.get(name);
      const here = organ ? named(name, organ) : name;
      const isLost = here === null && isMarked(name, move.from);
      found.push(isLost ? { lost: [name] } : { name: here ?? name });
      done = at + name.length;
    }
    return [...found, { between: words.slice(done) }];
  };

  return {
    text: (words) => joined(pieces(words), move),
    organs: (list) => {
      const found = splitOrgans(list, move.from, index).map(({ name, organ }) => ({
        name,
        here: organ ? named(name, organ) : name,
      }));
      return {
        names: [...new Map(found.flatMap(({ here }) => (here === null ? [] : [[key(here), here]]))).values()],
        lost: found.filter(({ here }) => here === null).map(({ name }) => name),
      };
    },
    organ: (name) => index.resolve(name, move.from)?.organ,
    key,
    said,
  };
}

/** Every name of the organs to be replaced. */
function namesOf(own: ReadonlyMap<Organ, Organ | null>, { regions }: Corpus): Map<string, Organ> {
  const names = new Map<string, Organ>();
  for (const organ of own.keys()) {
    const written = [organ.name, ...organ.shortNames, ...organ.formerNames, ...organ.aliases];
    for (const name of [...written, ...regionalNames(organ, regions).map((each) => each.name)])
      if (!names.has(name)) names.set(name, organ);
  }
  return names;
}

function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
