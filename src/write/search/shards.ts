import { type Encoded, encodePositions } from './encode-positions.ts';
import { pairsOf } from './pairs.ts';
import type { SearchFile } from './types.ts';

/** The pairs of a sequence as scripts, and the two characters that each script begins with, one after another. */
export interface Shards {
  files: SearchFile[];
  firsts: string;
}

/**
 * Cuts the sorted pairs into scripts of about the same length, so that which one holds a pair follows from what each begins with. The
 * positions of one pair stand in one script, however many they are.
 *
 * A script names its pairs as groups of a first character with all that follow it, parted by tabs, and their positions in the same
 * order, parted by spaces.
 */
export function shardsOf(characters: Uint16Array): Shards {
  const pairs = pairsOf(characters);
  const encoded = encodePositions(pairs);
  const cuts = cutsOf(encoded);
  const files = cuts.slice(0, -1).map((from, number) => ({
    path: `pairs/${number}.js`,
    text: `chengwenSearch.holdPairs(${number},${namesOf(pairs.keys, from, cuts[number + 1]!)},"${listsOf(encoded, from, cuts[number + 1]!)}");\n`,
  }));
  return {
    files,
    firsts: cuts
      .slice(0, -1)
      .map((pair) => both(pairs.keys[pair]!))
      .join(''),
  };
}

/** Of a script, in bytes: little enough to be fetched in passing. */
const SIZE = 8192;
/** A large index is cut into larger scripts, lest it be a crowd of files. */
const MOST_FILES = 512;
/** What a pair costs besides its positions. */
const NAME_SIZE = 5;

/** The pair that each script begins with, and the number of all pairs. */
function cutsOf({ bounds }: Encoded): number[] {
  const count = bounds.length - 1;
  const total = bounds[count]! + count * NAME_SIZE;
  const limit = Math.max(SIZE, total / MOST_FILES);
  const cuts: number[] = [];
  let size = 0;
  for (let pair = 0; pair < count; pair++) {
    const own = bounds[pair + 1]! - bounds[pair]! + NAME_SIZE;
    if (pair === 0 || size + own > limit) {
      cuts.push(pair);
      size = 0;
    }
    size += own;
  }
  return [...cuts, count];
}

function namesOf(keys: readonly number[], from: number, to: number): string {
  let names = '';
  let first = -1;
  for (let pair = from; pair < to; pair++) {
    const [one, other] = [Math.floor(keys[pair]! / 0x10000), keys[pair]! % 0x10000];
    if (one !== first) names += (first === -1 ? '' : '\t') + String.fromCharCode(one);
    names += String.fromCharCode(other);
    first = one;
  }
  // It also writes halves of surrogate pairs so that a file can hold them.
  return JSON.stringify(names);
}

function listsOf({ codes, bounds }: Encoded, from: number, to: number): string {
  const lists: string[] = [];
  for (let pair = from; pair < to; pair++)
    lists.push(ASCII.decode(codes.subarray(bounds[pair], bounds[pair + 1])));
  return lists.join(' ');
}

const ASCII = new TextDecoder('latin1');

function both(key: number): string {
  return String.fromCharCode(Math.floor(key / 0x10000), key % 0x10000);
}
