/** The address of a drafter's link when it is one that a page may carry: of the web, of a mailbox or of a telephone; else null. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return SCHEMES.has(new URL(url).protocol) ? url : null;
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
