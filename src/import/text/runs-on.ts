import { ordinalOf } from '../ordinal.ts';
import type { Line } from './clean-lines.ts';

/** How wide the lines of a text are that was broken at its margin; undefined where a line is a paragraph. */
export function measureOf(lines: readonly Line[]): number | undefined {
  const widths = lines.map(({ text }) => text.text.length).filter((width) => width > 0);
  const measure = Math.max(0, ...widths.filter((width) => width <= WIDEST));
  if (measure < NARROWEST || widths.some((width) => width > WIDEST)) return undefined;
  const full = widths.filter((width) => width >= measure - SLACK).length;
  return full * 3 >= widths.length ? measure : undefined;
}

/** Characters in a line of a page, at most and at least; and how many a line may lack of its measure. */
const WIDEST = 48;
const NARROWEST = 18;
const SLACK = 3;

/**
 * Whether a paragraph that these lines began goes on in the next: it stopped in the middle of a sentence, and what
 * follows begins none of its own.
 *
 * @param gap - Whether an empty line stands between the two.
 */
export function runsOn(
  lines: readonly Line[],
  next: Line,
  { gap, measure }: { gap: boolean; measure: number | undefined },
): boolean {
  const last = lines.at(-1)!.text.text;
  const text = lines.map((line) => line.text.text).join('');
  if (beginsAnew(next.text.text)) return false;
  if (measure !== undefined && !gap && !next.indented) {
    const isFull = last.length >= measure - SLACK;
    return isFull && !isLone(text);
  }
  if (measure !== undefined && next.indented && !gap) return false;
  if (ENDS.test(last) || isLone(text) || (gap && /^附件/u.test(text))) return false;
  return (
    isSentence(text) &&
    (gap ||
      /[，、；：]$/u.test(last) ||
      /^\p{Script=Han}{1,14}[。；]$/u.test(next.text.text) ||
      isListed(text))
  );
}

/** Marks that a paragraph ends with. */
const ENDS = /(?:[。！？：；.!?:;…]|[。！？][”’）)》]+|[）)])$/u;

/** A mark within a text shows that it is a sentence, and no title or heading. */
function isSentence(text: string): boolean {
  return /[，。；：、]/u.test(text.replace(/^[一二三四五六七八九十]+、/u, ''));
}

/** A heading of its own line: an ordinal and some words without a full stop. */
function isLone(text: string): boolean {
  return ordinalOf(text) !== undefined && text.length <= 30 && !/[。；]|、$|，$/u.test(text);
}

/** The lists of an imprint and of addressees, which turn over within names. */
function isListed(text: string): boolean {
  return /^(?:主\s?送|抄\s?送|抄\s?报|分\s?送)[：:]/u.test(text);
}

/** What begins a paragraph, whatever stands before it. */
function beginsAnew(text: string): boolean {
  return ordinalOf(text) !== undefined || LABELLED.test(text) || DATE.test(text);
}

const LABELLED =
  /^(?:附件|附表|附：|主\s?送|抄\s?送|抄\s?报|分\s?送|印\s?发|(?:出席|请假|列席|注)[：:]|单位[：:]|计量单位|填报|签发人|[（(](?:联系人|此件))/u;
const DATE = /^(?:\d{4}|[一二三四五六七八九〇○零]{4})年.{2,8}日(?:印发)?$/u;
