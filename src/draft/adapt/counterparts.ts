import { organIndex } from '../../corpus/organ-index.ts';
import type { Corpus, Organ } from '../../corpus/types.ts';
import { stemsOf } from './stems.ts';

/** A region's circular that is adapted to another region. */
export interface Move {
  from: string;
  to: string;
  /** Who issued it there, and who issues it here, where the registers know both. */
  issuers?: { from: Organ; to: Organ };
}

/**
 * What the organs of one region are in another, by the registers: who issues for who issued, the same office of the lower
 * level (省公安厅, 市公安局), the class of those below for the class of those below. Null for an organ that has no such.
 */
export function counterparts(corpus: Corpus, move: Move): Map<Organ, Organ | null> {
  const there = organsOf(move.from, corpus).filter(({ name }) => !name.startsWith(move.to));
  const here = organsOf(move.to, corpus);
  const found = new Map<Organ, Organ | null>();
  for (const [organ, own] of [...issuing(move, corpus), ...subordinates(there, here, move, corpus)])
    if (!found.has(organ)) found.set(organ, own);
  for (const organ of there) {
    if (found.has(organ)) continue;
    const own = sameOffice(organ, here, move);
    // A class without a counterpart is a common name of organs of any level: 公安机关.
    if (own || organ.kind !== '类别') found.set(organ, own ?? null);
  }
  return found;
}

/** The organs of a region's register, and those of others that bear its name: 范例市人民政府 stands in the province's. */
function organsOf(region: string, { organs }: Corpus): Organ[] {
  return organs.filter((organ) => organ.region === region || organ.name.startsWith(region));
}

/** Who issues, and the body above each where both are an office of one. */
function issuing({ issuers }: Move, corpus: Corpus): [Organ, Organ][] {
  if (!issuers) return [];
  const { from, to } = issuers;
  const above = [from, to].map((organ) => superiorOf(organ, corpus));
  const pair: [Organ, Organ][] = [[from, to]];
  if (above[0]?.kind === '议事协调机构' && above[1]?.kind === '议事协调机构') pair.push([above[0], above[1]]);
  return pair;
}

function superiorOf({ superior, region }: Organ, corpus: Corpus): Organ | undefined {
  return superior === undefined ? undefined : organIndex(corpus).resolve(superior, region)?.organ;
}

/** The classes of the governments below, to which this region's own belongs there; and the classes of departments. */
function subordinates(
  there: readonly Organ[],
  here: readonly Organ[],
  move: Move,
  corpus: Corpus,
): [Organ, Organ][] {
  const below = (organ: Organ) => membersOf(organ, corpus).filter(isBelow).length;
  const offices = (organ: Organ) => membersOf(organ, corpus).filter(isOffice).length;
  const largest = (count: (organ: Organ) => number) =>
    here
      .filter((organ) => organ.kind === '类别' && count(organ) > 0)
      .toSorted((a, b) => count(b) - count(a))[0];
  const level = move.to.at(-1)!;
  const ownBelow = largest(below);
  const ownOffices = largest(offices);
  return there
    .filter(({ kind }) => kind === '类别')
    .flatMap((organ): [Organ, Organ][] => {
      // 各县（市、区） need no members to be known for those of this level.
      const isOfThisLevel =
        organ.members.length === 0 && organ.name.startsWith('各') && organ.name.includes(level);
      if (ownBelow && offices(organ) === 0 && (below(organ) > 0 || isOfThisLevel)) return [[organ, ownBelow]];
      if (ownOffices && offices(organ) > 0 && !sameOffice(organ, here, move)) return [[organ, ownOffices]];
      return [];
    });
}

function membersOf(organ: Organ, corpus: Corpus): Organ[] {
  return organIndex(corpus)
    .members(organ)
    .flatMap((member) => member.organ ?? []);
}

/** A government, or at the lowest level a committee of villagers or residents. */
function isBelow({ kind, name }: Organ): boolean {
  return kind === '政府' || /(?:村民|居民)委员会$/u.test(name);
}

function isOffice({ kind }: Organ): boolean {
  return kind === '部门' || kind === '党委' || kind === '垂直管理' || kind === '事业单位';
}

/** The one organ that has a name in common when the names of both regions are taken away; at last without its suffix. */
function sameOffice(organ: Organ, here: readonly Organ[], { from, to }: Move): Organ | undefined {
  const exact = stemsOf(organ, from);
  const same = here.find((own) => shares(stemsOf(own, to), exact));
  if (same || organ.kind === '类别') return same;
  const loose = stemsOf(organ, from, 'loose');
  const alike = here.filter(
    (own) => isOffice(own) && isOffice(organ) && shares(stemsOf(own, to, 'loose'), loose),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((stem) => others.has(stem));
}
