import { formsOf } from '../../circular/parts.ts';
import type { Circular, Form } from '../../circular/types.ts';
import type { Compiled } from '../../compile.ts';
import { campaignOf } from '../../corpus/campaign-of.ts';
import { dutiesByOrgan } from '../../derive/duties-by-organ.ts';
import { dutyRows } from '../../derive/duty-row.ts';
import type { Facts } from '../../derive/types.ts';
import type { Paper } from '../../publish.ts';
import { picturesOf } from './pictures-of.ts';
import type { PublishedCircular } from './types.ts';

/** A circular whose text is public, with what its page looks up. Its citations and its end are linked when all circulars are known. */
export function publishedCircular(
  circular: Circular,
  facts: Facts,
  papers: readonly Paper[],
  letterhead: readonly string[],
  ledgers: ReadonlyMap<string, Form>,
  { corpus, sources }: Compiled,
): PublishedCircular {
  const campaign = campaignOf(circular, corpus);
  const level = corpus.regions.get(circular.meta.region)?.level;
  const rows = dutyRows(facts);
  return {
    circular,
    letterhead,
    facts,
    page: `circulars/${circular.slug}/index.html`,
    papers: papers.map(({ make: _, ...entry }) => entry),
    pictures: picturesOf(circular, sources),
    clauses: new Map(facts.clauses.map((clause) => [clause.id, clause])),
    rows: new Map(rows.map((row) => [row.duty.id, row])),
    holdings: dutiesByOrgan(rows, corpus),
    forms: new Map(formsOf(circular).map((form) => [form.name, form])),
    ledgers,
    ...(level && { level }),
    ...(campaign && { campaign }),
    ...noLinks(),
  };
}

/** The same, not yet linked to others. */
export function unlinked(published: PublishedCircular): PublishedCircular {
  return { ...published, ...noLinks() };
}

function noLinks(): Pick<PublishedCircular, 'bases' | 'citedBy' | 'endedBy' | 'ends'> {
  return { bases: [], citedBy: [], endedBy: null, ends: [] };
}
