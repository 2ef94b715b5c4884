import { normalName, withFullBrackets } from '../corpus/normal-name.ts';
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
  const own = new Map(listed.toReversed().map((target) => [normalName(target.name), target]));
  const ownLengths = [...own.keys()].map((name) => name.length);
  const lengths = [...new Set([...ownLengths, ...sectors.nameLengths])]
    .filter((length) => length >= SHORTEST && length <= LONGEST)
    .toSorted((a, b) => b - a);

  return (written) => {
    const text = withFullBrackets(written);
    const found: TargetRef[] = [];
    for (let at = 0; at < text.length; ) {
      const length = lengths.find((each) => isNamedAt(text, at, each)) ?? 0;
      if (length > 0) found.push(targetOf(text.slice(at, at + length), written.slice(at, at + length)));
      at += length || 1;
    }
    return eachOnce(found);
  };

  function isNamedAt(text: string, at: number, length: number): boolean {
    const name = text.slice(at, at + length);
    if (!own.has(name) && !sectors.names.has(name)) return false;
    if (length > SHORTEST) return true;
    const end = at + length;
    return BEFORE.test(text.slice(Math.max(0, at - 1), at)) && AFTER.test(text.slice(end, end + 2));
  }

  function targetOf(normal: string, name: string): TargetRef {
    const listedTarget = own.get(normal);
    if (listedTarget) return { category: listedTarget.category, name, sector: listedTarget.sector };
    const { category, id } = sectors.names.get(normal)!;
    return { category, name, sector: id };
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
