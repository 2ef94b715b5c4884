import type { Form } from '../../circular/types.ts';
import { type OrganIndex, organIndex } from '../../corpus/organ-index.ts';
import { type Corpus, LEVELS, type Organ } from '../../corpus/types.ts';
import type { DeadlineFact, Duty, OrganRef } from '../../derive/types.ts';
import type { LibraryEntry, OrganView, OrganWork, PublishedCircular, RegionView } from './types.ts';

/** By id, in the order of the registers: what each organ must do, and where it is named. */
export function organViews(
  circulars: readonly PublishedCircular[],
  library: readonly LibraryEntry[],
  corpus: Corpus,
): Map<string, OrganView> {
  const index = organIndex(corpus);
  const views = new Map(corpus.organs.map((organ) => [organ.id, emptyView(organ, index)]));
  for (const view of views.values()) {
    for (const { organ } of view.members) if (organ) views.get(organ.id)?.memberOf.push(view.organ);
  }
  for (const published of circulars) {
    addWork(published, views);
    for (const id of published.facts.organs) views.get(id)?.namedIn.push(published);
  }
  for (const entry of library) {
    const region = entry.published?.circular.meta.region;
    for (const issuer of entry.issuers) {
      const resolved = index.resolve(issuer, region ?? '');
      if (resolved) views.get(resolved.organ.id)?.issued.push(entry);
    }
  }
  return views;
}

/** From the nation down to the townships, regions of a level in the order of the registers. */
export function regionViews(organs: ReadonlyMap<string, OrganView>, corpus: Corpus): RegionView[] {
  const byRegion = Map.groupBy(organs.values(), ({ organ }) => organ.region);
  return [...corpus.regions.values()]
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .map((region) => ({ region, organs: byRegion.get(region.name) ?? [] }));
}

function emptyView(organ: Organ, index: OrganIndex): OrganView {
  return {
    organ,
    page: `organs/${organ.id}/index.html`,
    members: index.members(organ),
    memberOf: [],
    work: [],
    issued: [],
    namedIn: [],
  };
}

function addWork(published: PublishedCircular, views: ReadonlyMap<string, OrganView>): void {
  const { duties, deadlines } = published.facts;
  for (const duty of duties) {
    // A deadline stands among the deadlines, with its dates.
    if (duty.kind === 'deadline') continue;
    for (const [holder, roles] of rolesOf(duty)) {
      for (const { view, via } of holders(holder, views)) {
        workOf(view, published).duties.push({ duty, roles, ...(via && { via }) });
      }
    }
  }
  for (const deadline of deadlines) {
    for (const holder of idsOf(deadline.holders)) {
      for (const { view, via } of holders(holder, views)) {
        const work = workOf(view, published);
        work.deadlines.push({ deadline, ...(via && { via }) });
        addForms(work, deadline, published);
      }
    }
    for (const recipient of idsOf(deadline.reportTo ? [deadline.reportTo] : [])) {
      const view = views.get(recipient);
      if (view) workOf(view, published).receives.push(deadline);
    }
  }
}

/** Ids of a duty's organs, with the roles each has in it. */
function rolesOf(duty: Duty): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  for (const { role, organs } of duty.assignments) {
    for (const id of idsOf(organs)) roles.set(id, [...(roles.get(id) ?? []), role]);
  }
  return roles;
}

function idsOf(organs: readonly OrganRef[]): Set<string> {
  return new Set(organs.flatMap(({ organ }) => organ ?? []));
}

/** The organ itself, and where it is a class of organs, each of its members: what 各区 must do, every district must. */
function holders(id: string, views: ReadonlyMap<string, OrganView>): { view: OrganView; via?: Organ }[] {
  const view = views.get(id);
  if (!view) return [];
  const { organ, members } = view;
  if (organ.kind !== '类别') return [{ view }];
  const through = members.flatMap((member) => (member.organ && views.get(member.organ.id)) || []);
  return [{ view }, ...through.map((member) => ({ view: member, via: organ }))];
}

/** Circulars come one after the other, so an organ's work for one is the last of its list. */
function workOf(view: OrganView, published: PublishedCircular): OrganWork {
  const last = view.work.at(-1);
  if (last?.published === published) return last;
  const work: OrganWork = { published, duties: [], deadlines: [], receives: [], forms: [] };
  view.work.push(work);
  return work;
}

function addForms(work: OrganWork, { forms }: DeadlineFact, published: PublishedCircular): void {
  const found = forms
    .map((name) => published.forms.get(name))
    .filter((form): form is Form => form !== undefined);
  for (const form of found) if (!work.forms.includes(form)) work.forms.push(form);
}
