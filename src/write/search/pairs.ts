import { BOUNDARY } from './sequence.ts';

/** Every pair of neighbours in a sequence, in order, and the positions of each. */
export interface Pairs {
  /** Positions by pair; ascending within a pair. */
  positions: Uint32Array;
  /** Each pair's characters: the first in the upper 16 bits. */
  keys: number[];
  /** Where each pair's positions begin in `positions`, and where the last one's end. */
  bounds: number[];
}

/** Sorts the positions of a sequence by the character there and the one after it, a boundary included: two passes of counting. */
export function pairsOf(characters: Uint16Array): Pairs {
  const positions = sortedBy(0, characters, sortedBy(1, characters, texts(characters)));
  const keys: number[] = [];
  const bounds: number[] = [];
  let last = -1;
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index]!;
    // No bit operator: the upper half may use the sign.
    const key = characters[position]! * 0x10000 + characters[position + 1]!;
    if (key === last) continue;
    last = key;
    keys.push(key);
    bounds.push(index);
  }
  bounds.push(positions.length);
  return { positions, keys, bounds };
}

/** The positions that hold text, in order. */
function texts(characters: Uint16Array): Uint32Array {
  const positions = new Uint32Array(characters.length);
  let count = 0;
  for (let at = 0; at < characters.length; at++) if (characters[at] !== BOUNDARY) positions[count++] = at;
  return positions.subarray(0, count);
}

/** Positions by the character at an offset from each; those of one character stay in their order. */
function sortedBy(offset: number, characters: Uint16Array, positions: Uint32Array): Uint32Array {
  const next = new Uint32Array(0x10001);
  for (let index = 0; index < positions.length; index++) next[characters[positions[index]! + offset]! + 1]!++;
  for (let character = 0; character < 0x10000; character++) next[character + 1]! += next[character]!;
  const sorted = new Uint32Array(positions.length);
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index]!;
    sorted[next[characters[position + offset]!]!++] = position;
  }
  return sorted;
}
