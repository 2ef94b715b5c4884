import { ATTACHMENT_LIST } from './attachment-list.ts';
import { ATTACHMENTS } from './attachments.ts';
import { BODY } from './body.ts';
import { BREAKS } from './breaks.ts';
import type { NoticeClause } from './clause.ts';
import { FACES } from './faces.ts';
import { GRID } from './grid.ts';
import { HEAD } from './head.ts';
import { IMPRINT } from './imprint.ts';
import { LANDSCAPE } from './landscape.ts';
import { OTHER_FORMATS } from './other-formats.ts';
import { PAGE } from './page.ts';
import { PAGE_NUMBER } from './page-number.ts';
import { SIGNATURE } from './signature.ts';

/** Everything that is asked of a paper, in the order of GB/T 9704-2012. */
export const CLAUSES: readonly NoticeClause[] = [
  ...PAGE,
  ...GRID,
  ...HEAD,
  ...BODY,
  ...ATTACHMENT_LIST,
  ...SIGNATURE,
  ...ATTACHMENTS,
  ...IMPRINT,
  ...PAGE_NUMBER,
  ...LANDSCAPE,
  ...BREAKS,
  ...OTHER_FORMATS,
  ...FACES,
];
