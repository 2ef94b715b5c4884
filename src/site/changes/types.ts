/** What a page says by itself: whatever else on it changes, it has not changed unless one of its digests has. */
export interface PageContent {
  path: string;
  title: string;
  /** By the name of a part. */
  content: Record<string, string>;
}

/** How the pages of a site differ from those of an earlier build, kind by kind. */
export type Changes = Record<PageKind, KindChanges>;

export type PageKind = 'circulars' | 'campaigns' | 'organs' | 'sectors';

export interface KindChanges {
  added: ChangedPage[];
  changed: (ChangedPage & { parts: string[] })[];
  withdrawn: ChangedPage[];
  /** Pages of both builds of which the earlier manifest does not say what they said. */
  unknown: number;
}

export interface ChangedPage {
  path: string;
  title: string;
}
