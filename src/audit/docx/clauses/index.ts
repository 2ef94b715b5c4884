import type { Clause } from '../../types.ts';
import type { WordNotice } from '../types.ts';
import { FACES } from './faces.ts';
import { LINES } from './lines.ts';
import { MARKS } from './marks.ts';
import { PAGE } from './page.ts';
import { PAGE_NUMBERS } from './page-numbers.ts';
import { PARAGRAPHS } from './paragraphs.ts';
import { STRUCTURE } from './structure.ts';
import { TABLES } from './tables.ts';
import { TYPE } from './type.ts';

/** What a Word file is asked as it stands, before anything lays it out. */
export const WORD_CLAUSES: readonly Clause<WordNotice>[] = [
  ...PAGE,
  ...LINES,
  ...FACES,
  ...TYPE,
  ...PARAGRAPHS,
  ...PAGE_NUMBERS,
  ...TABLES,
  ...MARKS,
  ...STRUCTURE,
];
