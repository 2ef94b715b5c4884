import type { APIRoute } from 'astro';
import { currentSite } from '../../../current-site.ts';

/** The papers and pictures of each circular, circular by circular: those of one are kept until the next one's turn. */
export function getStaticPaths() {
  const site = currentSite();
  return site.circulars.flatMap(({ circular: { slug } }) =>
    site.files(slug).map(({ path }) => ({ params: { slug, file: path } })),
  );
}

export const GET: APIRoute = async ({ params: { slug = '', file } }) => {
  const site = currentSite();
  const files = site.files(slug);
  const found = files.find(({ path }) => path === file);
  if (!found) return new Response(null, { status: 404 });
  if (found === files[0]) site.log(progress(slug));
  return new Response(Buffer.from(await found.make()), { headers: { 'content-type': found.mediaType } });
};

/** Which circular's papers are being made, of how many. */
function progress(slug: string): string {
  const { circulars } = currentSite();
  const index = circulars.findIndex(({ circular }) => circular.slug === slug);
  return `（${index + 1}/${circulars.length}）${slug}`;
}
