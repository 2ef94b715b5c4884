import { dirname } from 'node:path/posix';
import { writeCalendar } from '../write/calendar/index.ts';
import { downloadNames } from './download-names.ts';
import { writeAtom } from './feeds/write-atom.ts';
import { calendarEvents, datedDuties } from './model/calendar-events.ts';
import type { CampaignView, SiteFile, SiteModel } from './model/types.ts';
import { recordPages } from './record-pages/index.ts';
import { robots } from './robots.ts';
import { searchFiles } from './search/search-files.ts';
import type { MadeFile } from './write-files.ts';

/** A file of the output, as a server gives it. */
export interface OutputFile extends MadeFile {
  mediaType: string;
}

/**
 * Every file of a site that Astro has no part in, the search index apart: the pages of records, the papers and data beside them, feeds, calendars. Astro
 * makes the pages that stand once.
 */
export function* outputFiles(site: SiteModel): Iterable<OutputFile> {
  for (const { files } of GROUPS) yield* files(site);
}

/** The file that stands at a path, of the search index too; nothing but its group is worked out for it. */
export function outputFileAt(site: SiteModel, path: string): OutputFile | undefined {
  for (const { folder, files } of [...GROUPS, { folder: 'search/', files: searchIndex }]) {
    if (!path.startsWith(folder)) continue;
    for (const file of files(site)) if (file.path === path) return file;
  }
  return undefined;
}

const GROUPS: readonly { folder: string; files: (site: SiteModel) => Iterable<OutputFile> }[] = [
  { folder: '', files: pages },
  { folder: 'circulars/', files: papers },
  { folder: 'organs/', files: organFiles },
  {
    folder: 'campaigns/',
    files: ({ campaigns, site }) => campaigns.map((view) => calendarOf(view, site.domain)),
  },
  { folder: 'calendar/', files: allDeadlines },
  { folder: 'feeds/', files: feeds },
  { folder: 'data/', files: data },
  { folder: '', files: forServers },
];

function pages(site: SiteModel): OutputFile[] {
  return recordPages(site).map(({ path, markup }) => ({
    path,
    mediaType: 'text/html; charset=utf-8',
    make: markup,
  }));
}

function* papers({ circulars, files }: SiteModel): Iterable<OutputFile> {
  for (const { circular, page } of circulars)
    for (const file of files(circular.slug)) yield below(dirname(page), file);
}

function* organFiles({ organs, organFiles: filesOf }: SiteModel): Iterable<OutputFile> {
  for (const { organ, page } of organs.values())
    for (const file of filesOf(organ.id)) yield below(dirname(page), file);
}

function below(folder: string, { path, mediaType, make }: SiteFile): OutputFile {
  return { path: `${folder}/${path}`, mediaType, make };
}

/** Every deadline of a campaign's circulars. */
function calendarOf({ campaign, page, members }: CampaignView, domain: string): OutputFile {
  return {
    path: `${dirname(page)}/calendar.ics`,
    mediaType: CALENDAR,
    make: () => {
      const duties = members.flatMap((published) =>
        [...published.rows.values()].map((row) => ({ published, row })),
      );
      return writeCalendar(`${campaign.name} 时限`, calendarEvents(datedDuties(duties), domain));
    },
  };
}

const CALENDAR = 'text/calendar; charset=utf-8';

function allDeadlines({ site, dates }: SiteModel): OutputFile[] {
  const make = () => writeCalendar(`${site.title} 时限`, calendarEvents(dates, site.domain));
  return [{ path: 'calendar/all.ics', mediaType: CALENDAR, make }];
}

/** What was published last, for feed readers. */
function feeds({ feeds: views, site }: SiteModel): OutputFile[] {
  return views.map((feed) => ({
    path: feed.path,
    mediaType: 'application/atom+xml; charset=utf-8',
    make: () => writeAtom(feed, site),
  }));
}

/** Facts as JSON and CSV, with the schema of the JSON. */
function data(site: SiteModel): OutputFile[] {
  return site
    .data()
    .flatMap(({ files }) =>
      files.map(({ path, mediaType, bytes }) => ({ path: `data/${path}`, mediaType, make: () => bytes })),
    );
}

function* searchIndex(site: SiteModel): Iterable<OutputFile> {
  for (const { path, text } of searchFiles(site))
    yield { path: `search/${path}`, mediaType: 'text/javascript; charset=utf-8', make: () => text };
}

function forServers(site: SiteModel): OutputFile[] {
  const mediaType = 'text/plain; charset=utf-8';
  return [
    { path: 'robots.txt', mediaType, make: () => robots(site.site) },
    // For a web server: which Chinese name each download has.
    { path: 'deploy/download-names.map', mediaType, make: () => downloadNames(site) },
  ];
}
