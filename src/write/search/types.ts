/** A page as search knows it. */
export interface SearchDocument {
  /** Path in the output: `circulars/fanli-2018-7/index.html`, with a #fragment where it is a place on a page. */
  page: string;
  /** ISO date, where it has one. */
  date?: string | undefined;
  /** What it is narrowed by: values by the key of the facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** The script that brings its text, `circulars/fanli-2018-7`; neighbours may share one. */
  shelf: string;
  /**
   * The first holds what it is known by, its title first: a document that has a phrase there is found before all others. The rest stand in
   * the order of the page.
   */
  sections: readonly SearchSection[];
}

/** What stands under one anchor of a page. */
export interface SearchSection {
  /** Empty for the page itself. */
  id: string;
  /** As a reader knows it: 三、排查步骤. */
  heading: string;
  /** Paragraphs, cells, headings: no phrase reaches from one into the next. */
  blocks: readonly string[];
}

/** A script of the index; `path` is relative to the folder of the index. */
export interface SearchFile {
  path: string;
  text: string;
}
