import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentSite } from '../current-site.ts';
import { outputFileAt } from '../output-files.ts';

/**
 * Answers with the files that a build would write without Astro, each made now; what is none of them is left to `next`. Pages reload when the
 * content changes, as Astro's do.
 */
export function serveFiles(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  answer(request.url ?? '/', response).then((found) => {
    if (!found) next();
  }, next);
}

async function answer(url: string, response: ServerResponse): Promise<boolean> {
  const path = pathOf(url);
  const file = path === undefined ? undefined : outputFileAt(currentSite(), path);
  if (!file) return false;
  const made = await file.make();
  response.setHeader('content-type', file.mediaType);
  response.end(typeof made === 'string' ? made.replace('</head>', `${RELOADING}</head>`) : made);
  return true;
}

/** Astro gives its own pages this. */
const RELOADING = '<script type="module" src="/@vite/client"></script>';

/** The path in the output that an address means; undefined where it means none. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    return /(^|\/)[^/.]*$/.test(path) ? `${path.replace(/([^/])$/, '$1/')}index.html` : path;
  } catch {
    return undefined;
  }
}
