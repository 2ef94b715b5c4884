import type { Pairs } from './pairs.ts';

/** The positions of pairs as ASCII, pair after pair. */
export interface Encoded {
  codes: Uint8Array;
  /** Where each pair's codes begin, and where the last one's end. */
  bounds: number[];
}

/**
 * Writes positions as printable ASCII: each as its distance from the one before (the first of a pair from -1), lowest digit first,
 * with one alphabet of 46 digits for those that another follows and one for the last. `"` and `\`, which a script would
 * have to escape, are in neither, nor is the space, which parts one pair from the next.
 */
export function encodePositions({ positions, bounds: pairs }: Pairs): Encoded {
  const codes = new Uint8Array(positions.length * mostDigits(positions));
  const bounds: number[] = [];
  let end = 0;
  for (let pair = 0; pair + 1 < pairs.length; pair++) {
    bounds.push(end);
    let last = -1;
    for (let index = pairs[pair]!; index < pairs[pair + 1]!; index++) {
      let distance = positions[index]! - last - 1;
      last = positions[index]!;
      while (distance >= DIGITS) {
        const rest = Math.floor(distance / DIGITS);
        codes[end++] = GOING_ON[distance - rest * DIGITS]!;
        distance = rest;
      }
      codes[end++] = LAST[distance]!;
    }
  }
  bounds.push(end);
  return { codes, bounds };
}

const DIGITS = 46;
const ALPHABET = Array.from({ length: 94 }, (_, index) => 33 + index).filter(
  (code) => code !== 34 && code !== 92,
);
const GOING_ON = ALPHABET.slice(0, DIGITS);
const LAST = ALPHABET.slice(DIGITS);

/** No distance is longer than the last position. */
function mostDigits(positions: Uint32Array): number {
  let last = 0;
  for (const position of positions) if (position > last) last = position;
  let digits = 1;
  for (let rest = last; rest >= DIGITS; rest = Math.floor(rest / DIGITS)) digits++;
  return digits;
}
