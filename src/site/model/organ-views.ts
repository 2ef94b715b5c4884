import type { Form } from '../../circular/types.ts';
import { type NamedOrgan, type OrganIndex, organIndex } from '../../corpus/organ-index.ts';
import { type Corpus, LEVELS, type Organ } from '../../corpus/types.ts';
import type { DutyRow } from '../../derive/duty-row.ts';
import { organDuties } from '../../derive/organ-duties.ts';
import type { OrganDuty, OrganRef } from '../../derive/types.ts';
import { datedDuties } from './calendar-events.ts';
import type {
  LibraryEntry,
  OrganTask,
  OrganView,
  OrganWork,
  PublishedCircular,
  RegionView,
  SiteModel,
} from './types.ts';

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
  const held = organDuties(
    circulars.map(({ facts }) => facts),
    corpus,
  );
  const bySlug = new Map(circulars.map((published) => [published.circular.slug, published]));
  for (const [id, duties] of held) {
    const view = views.get(id);
    if (view) addDuties(view, duties, bySlug, index);
  }
  for (const published of circulars) {
    addReceived(published, views);
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

/** The duties that no organ of the registers holds. */
export function unheldDuties(
  circulars: readonly PublishedCircular[],
  organs: ReadonlyMap<string, OrganView>,
): SiteModel['unheld'] {
  const held = new Map<PublishedCircular, Set<DutyRow>>();
  for (const { published, tasks } of [...organs.values()].flatMap(({ work }) => work)) {
    const rows = held.get(published) ?? new Set();
    for (const { row } of tasks) rows.add(row);
    held.set(published, rows);
  }
  return circulars
    .map((published) => ({
      published,
      rows: [...published.rows.values()].filter((row) => !held.get(published)?.has(row)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function emptyView(organ: Organ, index: OrganIndex): OrganView {
  const members = index.members(organ);
  return {
    organ,
    page: `organs/${organ.id}/index.html`,
    definition: definitionOf(organ, members),
    members,
    memberOf: [],
    duties: [],
    work: [],
    dates: [],
    receives: [],
    issued: [],
    namedIn: [],
  };
}

function definitionOf({ name, kind, region, superior }: Organ, members: readonly NamedOrgan[]): string {
  if (kind === '类别') {
    const named = members.slice(0, NAMED_MEMBERS).map((member) => member.organ?.name ?? member.name);
    const rest = members.length > NAMED_MEMBERS ? `等${members.length}个` : '';
    return named.length === 0 ? name : `${name}：指${named.join('、')}${rest}`;
  }
  return `${name}（${[region, kind].join('，')}${superior === undefined ? '' : `；上级：${superior}`}）`;
}

/** A definition is read in passing. */
const NAMED_MEMBERS = 6;

function addDuties(
  view: OrganView,
  duties: readonly OrganDuty[],
  bySlug: ReadonlyMap<string, PublishedCircular>,
  index: OrganIndex,
): void {
  view.duties.push(...duties);
  for (const [slug, held] of Map.groupBy(duties, (duty) => duty.slug)) {
    const published = bySlug.get(slug)!;
    const tasks = held.map((one) => taskOf(one, published, index));
    view.work.push({ published, tasks, forms: formsOf(tasks, published) });
  }
  view.dates.push(
    ...datedDuties(
      view.work.flatMap(({ published, tasks }: OrganWork) => tasks.map(({ row }) => ({ published, row }))),
    ),
  );
}

function taskOf({ duty, grounds }: OrganDuty, { rows }: PublishedCircular, index: OrganIndex): OrganTask {
  return {
    row: rows.get(duty.id)!,
    grounds: grounds.map((ground) => {
      const group = ground.type === 'member' ? index.byId(ground.of) : undefined;
      return { role: ground.role, ...(group && { as: group }) };
    }),
  };
}

/** The forms that the duties ask for, each once. */
function formsOf(tasks: readonly OrganTask[], { forms }: PublishedCircular): Form[] {
  const names = new Set(tasks.flatMap(({ row }) => row.duty.forms));
  return [...names].flatMap((name) => forms.get(name) ?? []);
}

/** What others must report to each organ. */
function addReceived(published: PublishedCircular, views: ReadonlyMap<string, OrganView>): void {
  for (const deadline of published.facts.deadlines) {
    const { reportTo, recipients = reportTo ? [reportTo] : [] } = deadline;
    for (const id of idsOf(recipients)) views.get(id)?.receives.push({ published, deadline });
  }
}

function idsOf(organs: readonly OrganRef[]): Set<string> {
  return new Set(organs.flatMap(({ organ }) => organ ?? []));
}
