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

/**
 * Sorts the positions of a sequence by the character there and the one after it, a boundary included, by counting: over the first
 * characters, then over the second ones of each. Both times what is read stands in a row, which is what makes it quick.
 */
export function pairsOf(characters: Uint16Array): Pairs {
  const { starts, positions, seconds } = byFirst(characters);
  const sorted = new Uint32Array(positions.length);
  const keys: number[] = [];
  const bounds: number[] = [];
  /** Of each second character: how often it follows, then where its next position goes. */
  const next = new Uint32Array(UNITS);
  for (let first = 0; first < UNITS; first++) {
    const [from, to] = [starts[first]!, starts[first + 1]!];
    if (from === to) continue;
    const following: number[] = [];
    for (let index = from; index < to; index++)
      if (next[seconds[index]!]!++ === 0) following.push(seconds[index]!);
    following.sort((a, b) => a - b);
    let end = from;
    for (const second of following) {
      // No bit operator: the upper half may use the sign.
      keys.push(first * UNITS + second);
      bounds.push(end);
      const count = next[second]!;
      next[second] = end;
      end += count;
    }
    for (let index = from; index < to; index++) sorted[next[seconds[index]!]!++] = positions[index]!;
    for (const second of following) next[second] = 0;
  }
  bounds.push(sorted.length);
  return { positions: sorted, keys, bounds };
}

const UNITS = 0x10000;

/** The positions that hold text by the character there, each with the one after it; `starts` says where each character's begin. */
function byFirst(characters: Uint16Array): {
  starts: Uint32Array;
  positions: Uint32Array;
  seconds: Uint16Array;
} {
  const starts = new Uint32Array(UNITS + 1);
  for (const character of characters) starts[character + 1]!++;
  starts[BOUNDARY + 1] = 0;
  for (let character = 0; character < UNITS; character++) starts[character + 1]! += starts[character]!;
  const next = starts.slice();
  const positions = new Uint32Array(starts[UNITS]!);
  const seconds = new Uint16Array(starts[UNITS]!);
  for (let position = 0; position < characters.length; position++) {
    const character = characters[position]!;
    if (character === BOUNDARY) continue;
    const index = next[character]!++;
    positions[index] = position;
    seconds[index] = characters[position + 1]!;
  }
  return { starts, positions, seconds };
}
