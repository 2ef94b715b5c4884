import type { VFileMessage } from 'vfile-message';
import type { Corpus } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { type CampaignRegister, readCampaigns } from './campaigns.ts';
import { readDocuments } from './documents.ts';
import { readHolidays } from './holidays.ts';
import { readOrgans } from './organs.ts';
import { reportUnknownOrgans } from './report-unknown-organs.ts';
import { readSectors } from './sectors.ts';
import { readSite } from './site.ts';

/** The registers of a content directory, with every problem that they show by themselves. */
export interface Registers {
  /** What a corpus holds besides its circulars. */
  entries: Omit<Corpus, 'circulars'>;
  /** Campaigns with their places: what they name may be a circular. */
  campaigns: readonly CampaignRegister[];
  messages: readonly VFileMessage[];
}

export function readRegisters(sources: Sources): Registers {
  const messages: VFileMessage[] = [];
  const site = readSite(sources, messages);
  const { regions, organs, registers } = readOrgans(sources, messages);
  const sectors = readSectors(sources, messages);
  const { campaigns, registers: campaignRegisters } = readCampaigns(sources, messages);
  const documents = readDocuments(sources, messages);
  const holidays = readHolidays(sources, messages);
  const entries = { site, regions, organs, sectors, campaigns, documents, holidays };
  reportUnknownOrgans(registers, { ...entries, circulars: [] });
  return { entries, campaigns: campaignRegisters, messages };
}
