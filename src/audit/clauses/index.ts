import { ADDRESSEES } from './addressees.ts';
import { ATTACHMENT_LIST } from './attachment-list.ts';
import { ATTACHMENTS } from './attachments.ts';
import { BREAKS } from './breaks.ts';
import type { NoticeClause } from './clause.ts';
import { DOCUMENT_NUMBER } from './document-number.ts';
import { FACES } from './faces.ts';
import { GRID } from './grid.ts';
import { IMPRINT } from './imprint.ts';
import { LANDSCAPE } from './landscape.ts';
import { LETTER } from './letter.ts';
import { LETTERHEAD } from './letterhead.ts';
import { MARKS } from './marks.ts';
import { MINUTES } from './minutes.ts';
import { ORDER } from './order.ts';
import { PAGE } from './page.ts';
import { PAGE_NUMBER } from './page-number.ts';
import { RED_RULE } from './red-rule.ts';
import { SIGNATURE } from './signature.ts';
import { TEXT } from './text.ts';
import { TITLE } from './title.ts';

/** Everything that is asked of a paper, in the order of GB/T 9704-2012. */
export const CLAUSES: readonly NoticeClause[] = [
  ...PAGE,
  ...GRID,
  ...MARKS,
  ...LETTERHEAD,
  ...DOCUMENT_NUMBER,
  ...RED_RULE,
  ...TITLE,
  ...ADDRESSEES,
  ...TEXT,
  ...ATTACHMENT_LIST,
  ...SIGNATURE,
  ...ATTACHMENTS,
  ...IMPRINT,
  ...PAGE_NUMBER,
  ...LANDSCAPE,
  ...BREAKS,
  ...LETTER,
  ...ORDER,
  ...MINUTES,
  ...FACES,
];
