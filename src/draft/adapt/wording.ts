import { blank } from '../../circular/blank.ts';
import type { Circular } from '../../circular/types.ts';
import { organIndex } from '../../corpus/organ-index.ts';
import { regionalNames } from '../../corpus/regional-names.ts';
import { splitOrgans } from '../../corpus/split-organs.ts';
import type { Corpus, Organ } from '../../corpus/types.ts';
import { counterparts, type Move } from './counterparts.ts';
import { levelPrefix, stemOf } from './stems.ts';

/** How the words of one region's circular are said in another. */
export interface Wording {
  /** A running text: organs and places by their names here; an organ that there is none of is left to fill in. */
  text(words: string): string;
  /** A list of organs; `lost` are those that have no counterpart, which it leaves out. */
  organs(list: string): { names: string[]; lost: string[] };
  /** Whom a name of the superior's circular means. */
  organ(name: string): Organ | undefined;
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

type Piece = { between: string } | { name: string } | { lost: string[] };

/** The text again. Names of a list that became one are said once; places to fill in that stand side by side are one. */
function joined(pieces: readonly Piece[], move: Move): string {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const between = kept.at(-1);
    const before = kept.at(-2);
    const isListed = before && between && 'between' in between && between.between === '、';
    if (isListed && 'lost' in piece && 'lost' in before) {
      before.lost.push(...piece.lost);
      kept.pop();
    } else if (isListed && 'name' in piece && 'name' in before && piece.name === before.name) kept.pop();
    else kept.push(piece);
  }
  return kept
    .map((piece) => {
      if ('between' in piece) return placesIn(piece.between, move);
      return 'name' in piece
        ? piece.name
        : blank(`与${piece.lost.map((name) => `“${name}”`).join('')}对应的机关`);
    })
    .join('');
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
    text: (words) => tidy(joined(pieces(words), move)),
    organs: (list) => {
      const found = splitOrgans(list, move.from, index).map(({ name, organ }) => ({
        name,
        here: organ ? named(name, organ) : name,
      }));
      return {
        names: [...new Set(found.flatMap(({ here }) => here ?? []))],
        lost: found.filter(({ here }) => here === null).map(({ name }) => name),
      };
    },
    organ: (name) => index.resolve(name, move.from)?.organ,
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

/** A name for a name: the full one for the full one, the like one for a short one, and with the level where it had it. */
function nameHere(name: string, there: Organ, here: Organ, { from, to }: Move): string {
  if (name === there.name && isMarked(name, from)) return here.name;
  const isLevelled = (each: string) => levelPrefix(to).test(each);
  const hasLevel = name.startsWith(from) || levelPrefix(from).test(name);
  const fitting = here.shortNames.filter((each) => isLevelled(each) === hasLevel);
  const alike = fitting.find((each) => stemOf(each, to) === stemOf(name, from));
  // 金融机构, which the register here calls 各金融机构.
  if (there.kind === '类别' && !isMarked(name, from) && stemOf(here.name, to) === stemOf(name, from))
    return name;
  const short = alike ?? fitting[0] ?? here.shortNames[0] ?? here.name;
  return name.startsWith(from) && isLevelled(short) ? to + short.slice(1) : short;
}

/** Whether a name says of what region it is. */
function isMarked(name: string, region: string): boolean {
  return name.includes(region) || name.includes(region.slice(0, -1)) || levelPrefix(region).test(name);
}

/** 示例省, 全省 and 省级 of the superior, where they are not among the levels of a list (省、市、县). */
function placesIn(text: string, { from, to }: Move): string {
  const level = from.at(-1)!;
  const own = to.at(-1)!;
  return text
    .replaceAll(from, to)
    .replaceAll(new RegExp(`([全我本])${level}(?!、)`, 'gu'), `$1${own}`)
    .replaceAll(new RegExp(`(?<!、)${level}级(?!、)`, 'gu'), `${own}级`);
}

/** 各区（以下简称各区）: a name that became its own short one. */
function tidy(text: string): string {
  return text.replaceAll(/(?<name>[\p{Script=Han}（、）]{2,30}?)（以下简称\k<name>）/gu, '$<name>');
}

function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
