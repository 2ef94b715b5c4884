import type { APIRoute } from 'astro';
import { currentSite } from '../../current-site.ts';
import { downloadNames } from '../../download-names.ts';

/** For a web server: which Chinese name each download has. */
export const GET: APIRoute = () =>
  new Response(downloadNames(currentSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
