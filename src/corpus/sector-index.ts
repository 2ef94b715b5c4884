import type { TargetCategory } from '../circular/types.ts';
import { normalName } from './normal-name.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import type { Corpus, Sector } from './types.ts';

/** The register of targets by name and alias. */
export interface SectorIndex {
  /** The registered target of a category that has this name, or else this alias; in constant time. */
  resolve(name: string, category: TargetCategory): Sector | null;
}

/** The index of a corpus' sectors, built once for each corpus. */
export const sectorIndex: (corpus: Corpus) => SectorIndex = oncePerCorpus(buildIndex);

function buildIndex(corpus: Corpus): SectorIndex {
  const sectors = new Map<string, Sector>();
  for (const namesOf of [(sector: Sector) => [sector.name], (sector: Sector) => sector.aliases]) {
    for (const sector of corpus.sectors) {
      for (const name of namesOf(sector)) {
        const key = keyOf(name, sector.category);
        if (!sectors.has(key)) sectors.set(key, sector);
      }
    }
  }
  return { resolve: (name, category) => sectors.get(keyOf(name, category)) ?? null };
}

function keyOf(name: string, category: TargetCategory): string {
  return `${category} ${normalName(name)}`;
}
