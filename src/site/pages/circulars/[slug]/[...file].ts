import type { APIRoute } from 'astro';
import { currentSite } from '../../../current-site.ts';

/** The papers and pictures of each circular. */
export function getStaticPaths() {
  const site = currentSite();
  return site.circulars.flatMap(({ circular: { slug } }) =>
    site.files(slug).map(({ path }) => ({ params: { slug, file: path } })),
  );
}

export const GET: APIRoute = async ({ params: { slug = '', file } }) => {
  const found = currentSite()
    .files(slug)
    .find(({ path }) => path === file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(Buffer.from(await found.make()), { headers: { 'content-type': found.mediaType } });
};
