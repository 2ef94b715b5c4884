import { normalName } from './normal-name.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import { regionalNames } from './regional-names.ts';
import { regionsUpwards } from './regions-upwards.ts';
import type { Corpus, NameKind, Organ } from './types.ts';

export interface Resolved {
  organ: Organ;
  by: NameKind;
}

/** A name as a text has it, and the organ that it means there. */
export interface NamedOrgan {
  name: string;
  organ: Organ | null;
  by: NameKind | null;
}

/** The organs of a corpus by their names. */
export interface OrganIndex {
  /**
   * The organ that a name means in a region: the region's own register is asked first, then each region above
   * it, and lastly all registers for a full name that is unique. What follows from the name of an organ's region counts
   * where the register says nothing else: 市教育局 for 范例市教育局. In constant time.
   */
  resolve(name: string, region: string): Resolved | null;
  byId(id: string): Organ | undefined;
  /**
   * The members of a class or a joint body, resolved in its own region, in the order of the register. A member that
   * is a class is followed by its own members. Each organ stands once, and never the organ itself.
   */
  members(organ: Organ): NamedOrgan[];
  /** The names that a region's circulars may use, its own register's first; names said to be wrong are not among them. */
  namesIn(region: string): string[];
}

type Register = Map<string, Resolved>;

/** The index of a corpus' organs, built once for each corpus. */
export const organIndex: (corpus: Corpus) => OrganIndex = oncePerCorpus(buildIndex);

function buildIndex(corpus: Corpus): OrganIndex {
  const byId = new Map(corpus.organs.map((organ) => [organ.id, organ]));
  const registers = registersByRegion(corpus.organs);
  const { derived, elsewhere } = derivedNames(corpus);
  const unique = uniqueFullNames(corpus.organs);

  const chains = new Map([...corpus.regions.keys()].map((region) => [region, chainOf(region)]));

  /** What to look a name up in, the region's own register first. */
  function chainOf(region: string): Register[] {
    return regionsUpwards(region, corpus.regions)
      .flatMap((level) => [registers.get(level), derived.get(level)])
      .filter((register) => register !== undefined);
  }

  function resolve(name: string, region: string): Resolved | null {
    const key = normalName(name);
    for (const register of chains.get(region) ?? chainOf(region)) {
      const found = register.get(key);
      if (found) return found;
    }
    const organ = unique.get(key);
    if (organ !== undefined) return organ && { organ, by: 'name' };
    return elsewhere.get(key) ?? null;
  }

  function members(organ: Organ): NamedOrgan[] {
    const found: NamedOrgan[] = [];
    const seen = new Set<Organ | string>([organ]);
    addMembers(organ);
    return found;

    function addMembers(parent: Organ): void {
      for (const name of parent.members) {
        const resolved = resolve(name, parent.region);
        const member = resolved?.organ ?? name;
        if (seen.has(member)) continue;
        seen.add(member);
        found.push({ name, organ: resolved?.organ ?? null, by: resolved?.by ?? null });
        if (resolved?.organ.kind === '类别') addMembers(resolved.organ);
      }
    }
  }

  function namesIn(region: string): string[] {
    return regionsUpwards(region, corpus.regions).flatMap((level) =>
      [...(registers.get(level) ?? [])].filter(([, { by }]) => by !== 'misnomer').map(([name]) => name),
    );
  }

  return { resolve, byId: (id) => byId.get(id), members, namesIn };
}

function registersByRegion(organs: readonly Organ[]): Map<string, Register> {
  const registers = new Map<string, Register>();
  for (const [kind, namesOf] of NAME_KINDS) {
    for (const organ of organs) {
      const register = registers.get(organ.region) ?? new Map();
      registers.set(organ.region, register);
      for (const name of namesOf(organ).map(normalName)) {
        if (!register.has(name)) register.set(name, { organ, by: kind });
      }
    }
  }
  return registers;
}

/** In order of rank: where two organs of a region share a name, it means the one that has the better claim. */
const NAME_KINDS: [NameKind, (organ: Organ) => string[]][] = [
  ['name', (organ) => [organ.name]],
  ['shortName', (organ) => organ.shortNames],
  ['formerName', (organ) => organ.formerNames],
  ['alias', (organ) => organ.aliases],
  ['misnomer', (organ) => organ.misnomers],
];

/** What follows from the names of regions: within each, and everywhere where it means but one organ. */
function derivedNames({ organs, regions }: Corpus): {
  derived: Map<string, Register>;
  elsewhere: Map<string, Resolved | null>;
} {
  const derived = new Map<string, Register>();
  const elsewhere = new Map<string, Resolved | null>();
  for (const organ of organs) {
    const register = derived.get(organ.region) ?? new Map();
    derived.set(organ.region, register);
    for (const { name, by, local } of regionalNames(organ, regions)) {
      const key = normalName(name);
      if (!register.has(key)) register.set(key, { organ, by });
      if (local) continue;
      const other = elsewhere.get(key);
      elsewhere.set(key, other === undefined || other?.organ === organ ? { organ, by } : null);
    }
  }
  return { derived, elsewhere };
}

function uniqueFullNames(organs: readonly Organ[]): Map<string, Organ | null> {
  const unique = new Map<string, Organ | null>();
  for (const organ of organs) {
    const name = normalName(organ.name);
    unique.set(name, unique.has(name) ? null : organ);
  }
  return unique;
}
