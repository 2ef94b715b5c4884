import type { TargetCategory } from '../circular/types.ts';
import { normalName } from './normal-name.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import type { Corpus, Sector } from './types.ts';

/** The register of targets by name and alias. */
export interface SectorIndex {
  /** The registered target of a category that has this name, or else this alias; in constant time. */
  resolve(name: string, category: TargetCategory): Sector | null;
  /** The target that a name or alias means first, whatever its category: by its normal form. */
  names: ReadonlyMap<string, Sector>;
  /** The lengths of those names, each once. */
  nameLengths: readonly number[];
}

/** The index of a corpus' sectors, built once for each corpus. */
export const sectorIndex: (corpus: Corpus) => SectorIndex = oncePerCorpus(buildIndex);

function buildIndex(corpus: Corpus): SectorIndex {
  const sectors = new Map<string, Sector>();
  const names = new Map<string, Sector>();
  for (const namesOf of [(sector: Sector) => [sector.name], (sector: Sector) => sector.aliases]) {
    for (const sector of corpus.sectors) {
      for (const name of namesOf(sector)) {
        const key = keyOf(name, sector.category);
        if (!sectors.has(key)) sectors.set(key, sector);
        const normal = normalName(name);
        if (!names.has(normal)) names.set(normal, sector);
      }
    }
  }
  return {
    resolve: (name, category) => sectors.get(keyOf(name, category)) ?? null,
    names,
    nameLengths: [...new Set([...names.keys()].map((name) => name.length))],
  };
}

function keyOf(name: string, category: TargetCategory): string {
  return `${category} ${normalName(name)}`;
}
