import type { APIRoute } from 'astro';
import { currentSite } from '../../../current-site.ts';

/** The calendar and the pack of each organ that has duties. */
export function getStaticPaths() {
  const site = currentSite();
  return [...site.organs.keys()].flatMap((id) =>
    site.organFiles(id).map(({ path }) => ({ params: { id, file: path } })),
  );
}

export const GET: APIRoute = async ({ params: { id = '', file } }) => {
  const found = currentSite()
    .organFiles(id)
    .find(({ path }) => path === file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(Buffer.from(await found.make()), { headers: { 'content-type': found.mediaType } });
};
