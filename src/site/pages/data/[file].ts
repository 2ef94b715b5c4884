import type { APIRoute } from 'astro';
import { currentSite } from '../../current-site.ts';

export function getStaticPaths() {
  return currentSite()
    .data()
    .flatMap(({ files }) => files.map(({ path }) => ({ params: { file: path } })));
}

/** Facts as JSON and CSV, with the schema of the JSON. */
export const GET: APIRoute = ({ params: { file } }) => {
  const found = currentSite()
    .data()
    .flatMap(({ files }) => files)
    .find(({ path }) => path === file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { 'content-type': found.mediaType } });
};
