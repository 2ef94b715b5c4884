import { createHash } from 'node:crypto';
import type { Site } from '../../corpus/types.ts';
import { describeCircular } from '../describe-circular.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import { lastChange } from '../last-change.ts';
import type { FeedView, PublishedCircular } from '../model/types.ts';
import { publicationTime } from '../publication-time.ts';
import { fullUrl } from '../site-address.ts';
import { zoned } from '../zoned.ts';

/** Entries in a feed: a reader looks in every few days. */
const MOST = 100;

/** When no circular says when: a feed must have a time. */
const NEVER = '1970-01-01 00:00';

/**
 * A feed as Atom (RFC 4287). Ids are names that no address is part of, so an entry stays the same one when the site moves; links
 * are full where the site knows its address, else relative to the feed's own.
 */
export function writeAtom(feed: FeedView, site: Site): string {
  const shown = feed.circulars.slice(0, MOST);
  const latest = shown.map(lastChange).toSorted().at(-1) ?? NEVER;
  const title = feed.everywhere ? feed.title : `${feed.title}_${site.title}`;
  const url = (path: string) => fullUrl(site, path) ?? href(feed.path, path);
  // XML escapes the same four characters that HTML does.
  const { markup } = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${nameOf(feed.path, site)}</id>
<title>${title}</title>
<updated>${zoned(latest)}</updated>
<link rel="self" type="application/atom+xml" href="${url(feed.path)}"/>
<link rel="alternate" type="text/html" href="${url(feed.page ?? 'circulars/index.html')}"/>
${shown.map((published) => entry(published, site, url(published.page)))}</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup}`;
}

function entry(published: PublishedCircular, site: Site, url: string): Html {
  const { circular, campaign } = published;
  const { title, issuers, kind, region, validity } = circular.meta;
  const inForce = validity.status === '有效';
  return html`<entry>
<id>${nameOf(`circulars/${circular.slug}`, site)}</id>
<title>${title}${!inForce && `（${validity.status}）`}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${zoned(publicationTime(circular.meta))}</published>
<updated>${zoned(lastChange(published))}</updated>
${issuers.map(
  (name) => html`<author><name>${name}</name></author>
`,
)}${[kind, region, campaign?.name].map(
  (term) =>
    term !== undefined &&
    html`<category term="${term}"/>
`,
)}<summary>${describeCircular(circular)}</summary>
</entry>
`;
}

/** A name-based UUID (RFC 9562, version 5) for what stands at a path of this site. */
function nameOf(path: string, { siteCode, domain, title }: Site): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${siteCode || domain || title} ${path}`)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

/** The namespace of all ids of feeds. Another one would make every entry new to every reader. */
const NAMESPACE = '3f8a2c5e-7d41-4b90-9c6b-2e1f5a8d7c04';
