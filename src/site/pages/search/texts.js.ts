import type { APIRoute } from 'astro';
import { currentSite } from '../../current-site.ts';
import { namesText, searchText } from '../../search-texts.ts';

/** Every text as a script: what a browser may load from a disk, where it may load no data. */
export const GET: APIRoute = () => {
  const { circulars, campaigns, organs } = currentSite();
  const texts = [
    ...circulars.map(searchText),
    ...campaigns.map(({ page, campaign }) => namesText(page, campaign.name)),
    ...[...organs.values()].map(({ page, organ }) =>
      namesText(page, organ.name, ...organ.shortNames, ...organ.aliases),
    ),
  ];
  return new Response(`window.chengwenTexts = ${JSON.stringify(texts)};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
