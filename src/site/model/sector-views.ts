import type { Corpus, Sector } from '../../corpus/types.ts';
import { targetKey } from '../../derive/named-targets.ts';
import type { CoverageCell } from '../../derive/types.ts';
import type { PublishedCircular, SectorView, SiteModel, TargetAnswer, TargetPlace } from './types.ts';

/**
 * Every target across the circulars: those of the register by id, in its order, and those that it does not know, in the order
 * in which the circulars name them. Linear in what the circulars say of targets.
 */
export function sectorViews(
  circulars: readonly PublishedCircular[],
  corpus: Corpus,
): Pick<SiteModel, 'sectors' | 'unregistered'> {
  const sectors = new Map(corpus.sectors.map((sector) => [sector.id, emptyView(sector)]));
  const unregistered = new Map<string, TargetPlace[]>();
  for (const place of circulars.flatMap(targetPlaces)) {
    const { key, sector } = place.target;
    const view = sector === null ? undefined : sectors.get(sector);
    if (view) view.places.push(place);
    else if (unregistered.has(key)) unregistered.get(key)!.push(place);
    else unregistered.set(key, [place]);
  }
  return {
    sectors,
    unregistered: [...unregistered.values()].map((places) => {
      const { category, name } = places[0]!.target;
      return { category, name, places };
    }),
  };
}

function emptyView(sector: Sector): SectorView {
  return { sector, page: `sectors/${sector.id}/index.html`, places: [] };
}

/** The targets of one circular, in the order of its text. */
export function targetPlaces(published: PublishedCircular): TargetPlace[] {
  const { coverage, targets } = published.facts;
  const cells = Map.groupBy(coverage.cells, ({ target }) => target);
  const clauses = new Map<string, Set<string>>();
  for (const target of targets) {
    const key = targetKey(target);
    clauses.set(key, (clauses.get(key) ?? new Set()).add(target.source.clause));
  }
  return coverage.targets.map((target) => ({
    published,
    target,
    clauses: clausesOf(clauses.get(target.key) ?? [], published),
    answers: (cells.get(target.key) ?? []).map((cell) => answerOf(cell, published)),
  }));
}

function answerOf({ organ, roles, joint, duties }: CoverageCell, published: PublishedCircular): TargetAnswer {
  const clauses = new Set(duties.flatMap((id) => published.rows.get(id)?.duty.source.clause ?? []));
  return { organ, roles, joint, clauses: clausesOf(clauses, published) };
}

function clausesOf(ids: Iterable<string>, published: PublishedCircular) {
  return [...ids].flatMap((id) => published.clauses.get(id) ?? []);
}
