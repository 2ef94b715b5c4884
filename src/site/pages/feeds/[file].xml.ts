import { posix } from 'node:path';
import type { APIRoute } from 'astro';
import { currentSite } from '../../current-site.ts';
import { writeAtom } from '../../feeds/write-atom.ts';

export function getStaticPaths() {
  return currentSite().feeds.map(({ path }) => ({ params: { file: posix.basename(path, '.xml') } }));
}

/** What was published last, for feed readers. */
export const GET: APIRoute = ({ params: { file } }) => {
  const { feeds, site } = currentSite();
  const feed = feeds.find(({ path }) => path === `feeds/${file}.xml`);
  if (!feed) return new Response(null, { status: 404 });
  return new Response(writeAtom(feed, site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
