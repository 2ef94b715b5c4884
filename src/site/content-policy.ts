/**
 * What a page may load, as its own `<meta>` says it: files of the site and nothing else, no inline script or style. `file:`
 * stands beside `'self'` for pages opened from a disk, where Firefox takes `'self'` for nothing (Chromium for any file); a page of the web may
 * load no file of the disk whatever its policy says.
 */
export const META_POLICY = policy(`'self' file:`);

/** The same as a server's header says it, with what a `<meta>` may not say. */
export const HEADER_POLICY = `${policy(`'self'`)}; frame-ancestors 'none'`;

function policy(own: string): string {
  return [
    `default-src 'none'`,
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${own}`,
    // No script of ours asks for anything; Lighthouse asks for robots.txt in the page's name.
    `connect-src 'self'`,
    `form-action ${own}`,
    `base-uri 'none'`,
  ].join('; ');
}
