import type { Position } from 'unist';

/** A path of keys and indexes into a value. */
export type Path = readonly PropertyKey[];

/** A value as plain data, whose every key and value has a place in a source file. */
export interface Located {
  value: unknown;
  has(path: Path): boolean;
  /** Of the value at the path; of the nearest thing above it when there is none. */
  placeOf(path: Path): Position;
  /** Of the key that the path ends with. */
  keyPlaceOf(path: Path): Position;
}
