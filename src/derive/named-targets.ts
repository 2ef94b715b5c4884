import { normalName } from '../corpus/normal-name.ts';
import type { SectorIndex } from '../corpus/sector-index.ts';
import type { TargetFact, TargetRef } from './types.ts';

/** Finds the targets that words name which are not marked as targets: those of the circular, and those of the register. */
export type NamedTargets = (text: string) => TargetRef[];

/**
 * The finder for a circular with these targets. Of names that overlap the longest counts; a name of two characters only
 * where it stands as a word of its own, since 宣传教育 is no school. Each target comes once, as first written. Linear in
 * the text.
 */
export function namedTargets(listed: readonly TargetFact[], sectors: SectorIndex): NamedTargets {
  const known = new Map<string, Omit<TargetRef, 'name'>>();
  for (const { name, category, sector } of listed) add(name, { category, sector });
  for (const { name, sector } of sectors.names) add(name, { category: sector.category, sector: sector.id });
  const lengths = [...new Set([...known.keys()].map((name) => name.length))].toSorted((a, b) => b - a);

  return (text) => {
    const found: TargetRef[] = [];
    for (let at = 0; at < text.length; ) {
      const length = lengths.find((each) => isNamedAt(text, at, each));
      if (length === undefined) at++;
      else {
        const name = text.slice(at, at + length);
        found.push({ name, ...known.get(normalName(name))! });
        at += length;
      }
    }
    return eachOnce(found);
  };

  function add(written: string, target: Omit<TargetRef, 'name'>): void {
    const name = normalName(written);
    if (name.length >= SHORTEST && name.length <= LONGEST && !known.has(name)) known.set(name, target);
  }

  function isNamedAt(text: string, at: number, length: number): boolean {
    const name = normalName(text.slice(at, at + length));
    if (name.length !== length || !known.has(name)) return false;
    if (length > SHORTEST) return true;
    const end = at + length;
    return BEFORE.test(text.slice(Math.max(0, at - 1), at)) && AFTER.test(text.slice(end, end + 2));
  }
}

/** What tells one target from another: its place in the register, else its name within its category. */
export function targetKey({ sector, category, name }: TargetRef): string {
  return sector ?? `${category} ${normalName(name)}`;
}

/** Each target once, as it first comes. */
export function eachOnce(targets: readonly TargetRef[]): TargetRef[] {
  const seen = new Map<string, TargetRef>();
  for (const target of targets) if (!seen.has(targetKey(target))) seen.set(targetKey(target), target);
  return [...seen.values()];
}

/** Characters of a name: one alone is part of any word, and what is longer is a sentence. */
const SHORTEST = 2;
const LONGEST = 30;

/** What a name of two characters may follow, and what may follow it, when it is a word. */
const BEFORE = /(?:^|[^\p{Script=Han}]|[对全各类和与及或的涉在从区市县省查管治])$/u;
const AFTER =
  /^(?:$|[^\p{Script=Han}]|[和与及或类等业的中]|行业|领域|机构|企业|公司|市场|平台|项目|场所|组织)/u;
