import type { MeasuredFile } from '../types.ts';
import { formatOf } from './format.ts';
import { frameOf } from './frame.ts';
import { headOf } from './head.ts';
import { imprintOf } from './imprint.ts';
import { pagesOf } from './pages.ts';
import { contentsOf } from './texts.ts';
import type { Notice } from './types.ts';

/**
 * Finds the elements of an official document in a file that was measured, from what its lines say, where they stand and
 * how large they are: the same for files of Word, WPS, LaTeX or Typst.
 */
export function recognise(file: MeasuredFile): Notice {
  const all = pagesOf(file);
  const imprint = imprintOf(all);
  const ofImprint = new Set(imprint?.lines);
  const pages = all.map((page) =>
    page.page === imprint?.page
      ? { ...page, lines: page.lines.filter((line) => !ofImprint.has(line)) }
      : page,
  );
  const [first] = pages;
  if (!first) throw new Error('A file that was measured has a page');
  const frame = frameOf(pages);
  const { head, rest } = headOf(first, frame);
  return {
    file,
    format: formatOf(first, head),
    frame,
    pages,
    head,
    ...contentsOf(pages, rest, frame),
    ...(imprint && { imprint }),
  };
}
