import { basename, dirname } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Sources } from '../files.ts';
import { problem } from '../messages.ts';
import { readCircular } from './circular.ts';
import { readCampaigns } from './registers/campaigns.ts';
import { readDocuments } from './registers/documents.ts';
import { readHolidays } from './registers/holidays.ts';
import { readOrgans } from './registers/organs.ts';
import { reportUnknownDocuments } from './registers/report-unknown-documents.ts';
import { reportUnknownOrgans } from './registers/report-unknown-organs.ts';
import { readSectors } from './registers/sectors.ts';
import { readSite } from './registers/site.ts';
import { reportStrays } from './report-strays.ts';

/**
 * Reads a content directory: its registers and all its circulars; every problem of every file is in the messages. A
 * circular that lacks a part is left out of the corpus, as is the second of one slug. Any other stands in it, so that it is
 * derived and checked, even when a fatal problem keeps it from being published. Never throws for what stands in a file.
 */
export function readContent(sources: Sources): { corpus: Corpus; messages: VFileMessage[] } {
  const messages: VFileMessage[] = [];
  const site = readSite(sources, messages);
  const { regions, organs, registers: organRegisters } = readOrgans(sources, messages);
  const sectors = readSectors(sources, messages);
  const { campaigns, registers: campaignRegisters } = readCampaigns(sources, messages);
  const documents = readDocuments(sources, messages);
  const holidays = readHolidays(sources, messages);
  const circulars = readCirculars(sources, messages);
  const corpus = { site, regions, organs, sectors, campaigns, documents, holidays, circulars };
  reportUnknownOrgans(organRegisters, corpus);
  reportUnknownDocuments(campaignRegisters, corpus, sources);
  reportStrays(sources, messages);
  return { corpus, messages };
}

/** Every folder below `circulars/` with an `index.md`, by issue date, then slug. */
function readCirculars(sources: Sources, messages: VFileMessage[]): Circular[] {
  const folders = new Map<string, string>();
  const found: Circular[] = [];
  for (const file of [...sources.keys()].filter((one) => /^circulars\/.+\/index\.md$/.test(one)).sort()) {
    const folder = dirname(file);
    const slug = basename(folder);
    const other = folders.get(slug);
    const circular = readCircular(folder, sources, messages);
    if (other !== undefined) {
      messages.push(
        problem({
          file,
          rule: 'slug-is-unique',
          severity: 'fatal',
          reason: `文件夹名“${slug}”用作网址，应各不相同，${other} 已经用了`,
          mend: '改其中一个文件夹名',
        }),
      );
    } else if (circular !== undefined) found.push(circular);
    folders.set(slug, other ?? folder);
  }
  return found.sort((a, b) => compare(a.meta.issueDate, b.meta.issueDate) || compare(a.slug, b.slug));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
