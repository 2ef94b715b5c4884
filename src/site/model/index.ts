import { posix } from 'node:path';
import type { Circular } from '../../circular/types.ts';
import { type Compiled, factsOf } from '../../compile.ts';
import type { Facts } from '../../derive/types.ts';
import {
  ledgerForms,
  type Paper,
  type Press,
  papersOf,
  printedForm,
  printedLetterhead,
} from '../../publish.ts';
import { openTables } from '../../write/data/index.ts';
import type { FileStore } from '../file-store.ts';
import { type Audience, visibilityOf } from '../visibility.ts';
import { datedDuties } from './calendar-events.ts';
import { campaignViews } from './campaign-views.ts';
import { compareDeadlines } from './compare-deadlines.ts';
import { feedViews } from './feed-views.ts';
import { listedEntry, publishedEntry } from './library-entry.ts';
import { linkCitations } from './link-citations.ts';
import { linkValidity } from './link-validity.ts';
import { neighboursOf } from './neighbours.ts';
import { organFiles } from './organ-files.ts';
import { organViews, regionViews, unheldDuties } from './organ-views.ts';
import { publishedCircular, unlinked } from './published-circular.ts';
import { sectorViews } from './sector-views.ts';
import type { LibraryEntry, PublishedCircular, Refusal, SiteFile, SiteModel } from './types.ts';

/**
 * Works out once what the pages of a content directory show. What is not public is left out here, before there
 * is any page that could show it.
 */
export function siteModel(
  compiled: Compiled,
  press: Press,
  {
    audience = 'public',
    store,
    known,
    refusals = [],
    log = () => {},
  }: {
    audience?: Audience;
    /** Where files are kept once they are made; without it each is made whenever it is asked for. */
    store?: FileStore;
    /** What was worked out of circulars for an earlier model: it holds while their facts are the same objects. */
    known?: WeakMap<Facts, PublishedCircular>;
    refusals?: readonly Refusal[];
    log?: (line: string) => void;
  } = {},
): SiteModel {
  const { corpus } = compiled;
  const library = shownEntries(compiled, press, audience, known);
  const circulars = library.flatMap((entry) => entry.published ?? []);
  const bySlug = new Map(circulars.map((published) => [published.circular.slug, published]));
  linkCitations(circulars, library, corpus);
  linkValidity(circulars, library, corpus);
  const campaigns = campaignViews(circulars, library, corpus);
  const neighbours = neighboursOf(campaigns);
  const organs = organViews(circulars, library, corpus);
  const organFile = organFiles(organs, noticeOf, compiled, press);
  /** A drafter sees the papers as the office sends them. */
  const readership = audience === 'public' ? 'public' : 'office';
  const files = lastOnly((slug: string) => {
    const published = bySlug.get(slug);
    if (!published) return [];
    const papers = papersOf(published.circular, compiled, press, readership);
    return [
      ...papers.map((paper) => kept(siteFile(paper), posix.dirname(published.page))),
      ...published.pictures,
    ];
  });
  return {
    site: corpus.site,
    audience,
    circulars,
    library,
    campaigns,
    neighbours: (published) => neighbours.get(published) ?? {},
    feeds: feedViews(circulars, campaigns, corpus),
    compareDeadlines: (compared) => compareDeadlines(compared, corpus.regions),
    regions: regionViews(organs, corpus),
    organs,
    ...sectorViews(circulars, corpus),
    unheld: unheldDuties(circulars, organs),
    samplesOnly: library.length > 0 && library.every((entry) => entry.sample),
    circular: (slug) => bySlug.get(slug),
    files,
    data: once(() =>
      openTables({ entries: library, organs: [...organs.values()], documents: corpus.documents }),
    ),
    organFiles: (id) => organFile(id).map((file) => kept(file, `organs/${id}`)),
    sumOf: (path) => store?.sumOf(path),
    dates: datedDuties(
      circulars.flatMap((published) => [...published.rows.values()].map((row) => ({ published, row }))),
    ),
    holidays: corpus.holidays,
    printedForm: ({ circular }, form) => printedForm(form, circular, compiled, press),
    refusals,
    log,
  };

  /** A file of a folder of the site that is taken from the store once it was made. */
  function kept<T extends SiteFile>(file: T, folder: string): T {
    return store ? { ...file, make: () => store.keep(`${folder}/${file.path}`, file.make) } : file;
  }

  function noticeOf(slug: string): Promise<Uint8Array> {
    const notice = files(slug).find(({ path }) => path === NOTICE);
    if (!notice) throw new Error(`no notice of ${slug}`);
    return notice.make();
  }
}

const NOTICE = 'notice.pdf';

/** Newest first. */
function shownEntries(
  compiled: Compiled,
  press: Press,
  audience: Audience,
  known: WeakMap<Facts, PublishedCircular> = new WeakMap(),
): LibraryEntry[] {
  const { corpus } = compiled;
  return corpus.circulars.toReversed().flatMap((circular) => {
    const visibility = visibilityOf(circular, corpus.site, audience);
    if (visibility === 'hidden') return [];
    if (visibility === 'listed') return [listedEntry(circular)];
    const facts = factsOf(compiled, circular);
    const published = known.get(facts) ?? publish(circular, facts);
    known.set(facts, published);
    return [publishedEntry(unlinked(published))];
  });

  function publish(circular: Circular, facts: Facts): PublishedCircular {
    const papers = papersOf(circular, compiled, press);
    const letterhead = printedLetterhead(circular, press);
    return publishedCircular(circular, facts, papers, letterhead, ledgerForms(circular, press), compiled);
  }
}

function siteFile({ path, mediaType, make }: Paper): SiteFile {
  return { path, mediaType, make };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Keeps the last answer: a bundle reuses the papers made before it, and memory stays at those of one circular. */
function lastOnly<T>(find: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: find(key) };
    return last.value;
  };
}
