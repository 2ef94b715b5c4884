import type { APIRoute } from 'astro';
import { currentSite } from '../../current-site.ts';
import { searchText } from '../../search-texts.ts';

/** Every text as a script: what a browser may load from a disk, where it may load no data. */
export const GET: APIRoute = () => {
  const texts = currentSite().circulars.map(searchText);
  return new Response(`window.chengwenTexts = ${JSON.stringify(texts)};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
