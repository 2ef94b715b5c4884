import type { Imprint, Line, NoticePage } from './types.ts';

/** What only an imprint says, at the beginning or the end of a line. */
const FIRST = /^(?:主送|抄送|抄报|分送|发送|印发)[：:]/;
const PRINTED = /\d{4}年\d{1,2}月\d{1,2}日印发$/;

/** Of the page's height: an imprint stands below, unless it is so long that it has a page for itself. */
const LOWER_PART = 0.35;

/** Millimetres: a rule of the imprint is at least so wide, and at most so far above its text. */
const WIDE = 90;
const ABOVE = 8;

/**
 * 版记, the first of its lines and everything below: on the last page that has such lines. `undefined` when none has.
 */
export function imprintOf(pages: readonly NoticePage[]): Imprint | undefined {
  const at = pages.findLast(({ lines, page }) => firstLine(lines, page.height) !== undefined);
  if (!at) return undefined;
  const first = firstLine(at.lines, at.page.height)!;
  const lines = at.lines.filter((line) => line.top >= first.top);
  const rules = at.page.rules.filter(
    ({ direction, left, right, top }) =>
      direction === 'horizontal' &&
      right - left >= WIDE &&
      top > first.top - ABOVE &&
      // The lower edge of a table above is none of the imprint's.
      at.tables.every((table) => top > table.bottom + 0.5),
  );
  return { page: at.page, lines, rules };
}

/** Below it there is nothing but imprint: no line begins a list of receivers within a text. */
function firstLine(lines: readonly Line[], height: number): Line | undefined {
  const isAlone = FIRST.test(lines[0]?.text ?? '');
  const low = lines.filter(({ top }) => isAlone || top > height * LOWER_PART);
  const first = low.find(({ text }) => FIRST.test(text) || PRINTED.test(text));
  if (!first) return undefined;
  const below = low.slice(low.indexOf(first));
  const isClosed = below.some(({ text }) => PRINTED.test(text)) || FIRST.test(first.text);
  return isClosed && below.every((line) => line.size <= first.size + 1) ? first : undefined;
}
