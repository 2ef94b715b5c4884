import type { Circular } from '../circular/types.ts';
import type { Site } from '../corpus/types.ts';

/** Who looks at the pages. */
export type Audience = 'public' | 'drafter';

/** `full`: text and papers; `listed`: title, number, issuer and date only; `hidden`: not a trace of it. */
export type Visibility = 'full' | 'listed' | 'hidden';

/**
 * How much of a circular the site may show. Every page asks here, through `siteModel`, and nowhere else.
 *
 * @param audience A drafter at the live site sees drafts too.
 */
export function visibilityOf(circular: Circular, site: Site, audience: Audience = 'public'): Visibility {
  const { draft, classification, publicity = site.defaultPublicity } = circular.meta;
  if ((draft && audience === 'public') || classification !== undefined || publicity === '不予公开')
    return 'hidden';
  return publicity === '依申请公开' ? 'listed' : 'full';
}
