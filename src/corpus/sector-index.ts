import type { TargetCategory } from '../circular/types.ts';
import { normalName } from './normal-name.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import type { Corpus, Sector } from './types.ts';

/** The register of targets by name and alias. */
export interface SectorIndex {
  /** The registered target of a category that has this name, or else this alias; in constant time. */
  resolve(name: string, category: TargetCategory): Sector | null;
  /** Every name and alias, normalized, in the order of the register. */
  names: readonly { name: string; sector: Sector }[];
}

/** The index of a corpus' sectors, built once for each corpus. */
export const sectorIndex: (corpus: Corpus) => SectorIndex = oncePerCorpus(buildIndex);

function buildIndex(corpus: Corpus): SectorIndex {
  const sectors = new Map<string, Sector>();
  const names: SectorIndex['names'][number][] = [];
  for (const namesOf of [(sector: Sector) => [sector.name], (sector: Sector) => sector.aliases]) {
    for (const sector of corpus.sectors) {
      for (const name of namesOf(sector)) {
        const key = keyOf(name, sector.category);
        if (sectors.has(key)) continue;
        sectors.set(key, sector);
        names.push({ name: normalName(name), sector });
      }
    }
  }
  return { resolve: (name, category) => sectors.get(keyOf(name, category)) ?? null, names };
}

function keyOf(name: string, category: TargetCategory): string {
  return `${category} ${normalName(name)}`;
}
