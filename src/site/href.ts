/**
 * The relative URL from one page of the site to another. Both are paths in the output that name their file,
 * `circulars/index.html`; `to` may end in a #fragment. A link within a page is the fragment alone.
 */
export function href(from: string, to: string): string {
  const hash = to.indexOf('#');
  const target = hash === -1 ? to : to.slice(0, hash);
  const anchor = hash === -1 ? '' : to.slice(hash);
  if (anchor !== '' && target === from) return anchor;
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === target[at]; at++) if (from[at] === '/') shared = at + 1;
  let steps = '';
  for (let at = shared; at < from.length; at++) if (from[at] === '/') steps += '../';
  return steps + encoded(target.slice(shared)) + anchor;
}

/** Most paths need no escapes, and a site holds hundreds of thousands of links. */
function encoded(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

const PLAIN = /^[\w./-]*$/;
