import type { Root } from 'hast';
import type { Sources } from '../../../src/files.ts';

/** A page as it was written, and as a browser reads it. */
export interface BuiltPage {
  /** In the output: `circulars/index.html`. */
  path: string;
  html: string;
  tree: Root;
}

/** What the content says that pages must repeat: read from the sources, not asked of the compiler that is under test. */
export interface Declared {
  siteName: string;
  siteDomain: string;
  siteCode: string;
  /** By slug. */
  articles: ReadonlyMap<string, Article>;
}

export interface Article {
  title: string;
  /** yyyy-MM-dd HH:mm */
  published: string;
  source: string;
}

export interface BuiltSite {
  files: Sources;
  pages: readonly BuiltPage[];
  declared: Declared;
}

/** Something that a page must not have, or lacks. */
export interface Finding {
  page: string;
  fault: string;
}

/** Looks through a whole site; says nothing of a good one. */
export type Check = (site: BuiltSite) => Finding[];
