import { posix } from 'node:path';
import { type Compiled, factsOf } from '../../compile.ts';
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
import { publishedCircular } from './published-circular.ts';
import { sectorViews } from './sector-views.ts';
import type { LibraryEntry, Refusal, SiteFile, SiteModel } from './types.ts';

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
    refusals = [],
    log = () => {},
  }: {
    audience?: Audience;
    /** Where files are kept once they are made; without it each is made whenever it is asked for. */
    store?: FileStore;
    refusals?: readonly Refusal[];
    log?: (line: string) => void;
  } = {},
): SiteModel {
  const { corpus } = compiled;
  const library = shownEntries(compiled, press, audience);
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
function shownEntries(compiled: Compiled, press: Press, audience: Audience): LibraryEntry[] {
  const { corpus } = compiled;
  return corpus.circulars.toReversed().flatMap((circular) => {
    const visibility = visibilityOf(circular, corpus.site, audience);
    if (visibility === 'hidden') return [];
    if (visibility === 'listed') return [listedEntry(circular)];
    const papers = papersOf(circular, compiled, press);
    const letterhead = printedLetterhead(circular, press);
    const ledgers = ledgerForms(circular, press);
    const facts = factsOf(compiled, circular);
    return [publishedEntry(publishedCircular(circular, facts, papers, letterhead, ledgers, compiled))];
  });
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
