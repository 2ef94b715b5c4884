import { createHash } from 'node:crypto';
import { formsOf, proseOf } from '../../circular/parts.ts';
import type { CircularMeta } from '../../circular/types.ts';
import type { CampaignView, OrganView, PublishedCircular, SectorView, SiteModel } from '../model/types.ts';
import type { PageContent } from './types.ts';

/** The content of every page whose changes a reader wants to be told of. */
export async function pageContents(site: SiteModel): Promise<PageContent[]> {
  const circulars = [];
  for (const published of site.circulars) circulars.push(await ofCircular(published));
  return [
    ...circulars,
    ...site.campaigns.map(ofCampaign),
    ...[...site.organs.values()].map(ofOrgan),
    ...[...site.sectors.values()].map(ofSector),
  ];
}

async function ofCircular({ circular, pictures, ledgers, page }: PublishedCircular): Promise<PageContent> {
  const bytes = await Promise.all(pictures.map(async (picture) => hashed(await picture.make())));
  const texts = proseOf(circular).map(({ meta, children }) => [meta.title, children]);
  return {
    path: page,
    title: circular.meta.title,
    content: {
      head: digest(publicMeta(circular.meta)),
      text: digest([
        texts,
        proseOf(circular)
          .slice(1)
          .map(({ meta }) => meta),
        bytes,
      ]),
      forms: digest([formsOf(circular), [...ledgers]]),
    },
  };
}

/** What the site shows of a circular's frontmatter: what it does not show leaves no trace in a digest either. */
function publicMeta({ contact, ...shown }: CircularMeta): Partial<CircularMeta> {
  return contact?.public ? { ...shown, contact } : shown;
}

function ofCampaign({ page, campaign, levels, members }: CampaignView): PageContent {
  const { name, period } = campaign;
  return {
    path: page,
    title: name,
    content: {
      period: digest([name, period]),
      circulars: digest([levels.map(({ document }) => document), members.map((published) => published.page)]),
    },
  };
}

function ofOrgan({ page, organ, work, receives }: OrganView): PageContent {
  const duties = work.flatMap(({ tasks }) =>
    tasks.map(({ row, grounds }) => [row.duty.id, row.matter, row.duty.due, grounds.map(({ role }) => role)]),
  );
  return {
    path: page,
    title: organ.name,
    content: {
      duties: digest(duties),
      receives: digest(receives.map(({ deadline: { id, matter, dueText } }) => [id, matter, dueText])),
    },
  };
}

function ofSector({ page, sector, places }: SectorView): PageContent {
  const answers = places.map(({ published, target, answers: held }) => [
    published.page,
    target.state,
    held.map(({ organ, roles }) => [organ, roles]),
  ]);
  return { path: page, title: sector.name, content: { answers: digest(answers) } };
}

/** Of a value's JSON, without what says where it stands in a source. */
function digest(value: unknown): string {
  return hashed(JSON.stringify(withoutPlaces(value)));
}

/** A copy: `JSON.stringify` with a filter of keys takes half as long again. */
function withoutPlaces(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPlaces);
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) if (!PLACES.has(key)) copy[key] = withoutPlaces(part);
  return copy;
}

const PLACES = new Set(['position', 'places']);

function hashed(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 32);
}
