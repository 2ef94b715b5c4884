/** Where a citation stands in a text, from one index up to another. */
export interface FoundCitation {
  from: number;
  to: number;
  title?: string;
  number?: string;
}

const year = String.raw`[〔[［【（(]\d{4}[〕\]］】）)]`;
const bareNumber = new RegExp(String.raw`${year}第?\d{1,5}号`, 'g');
/** `（处非联发〔2018〕3号）` after a title, also with more words after the number. */
const numberInBrackets = new RegExp(
  String.raw`\s?[（(]\s?([^（）()《》，,；;。\s]{1,30}${year}第?\d{1,5}号)[^（）()《》]{0,60}[）)]`,
  'y',
);

/**
 * Finds what a text cites: `《title》（number）`, `《title》`, and a bare number. Title marks nest, as 〈…〉 or
 * as further 《…》. In order, not overlapping; linear in the text.
 */
export function citationsIn(text: string): FoundCitation[] {
  const titled = titlesIn(text).map(({ from, to }) => withNumber(text, from, to));
  return [...titled, ...bareNumbersIn(text, titled)].toSorted((a, b) => a.from - b.from);
}

/** Outermost pairs of title marks. A mark without its partner is left alone. */
function titlesIn(text: string): { from: number; to: number }[] {
  const open: number[] = [];
  const found: { from: number; to: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[《》]/g)) {
    if (mark === '《') open.push(at);
    if (mark === '《' || open.length === 0) continue;
    const from = open.pop()!;
    while (found.length > 0 && found.at(-1)!.from > from) found.pop();
    if (at > from + 1) found.push({ from, to: at + 1 });
  }
  return found;
}

function withNumber(text: string, from: number, to: number): FoundCitation {
  const title = text.slice(from + 1, to - 1);
  numberInBrackets.lastIndex = to;
  const match = numberInBrackets.exec(text);
  if (match === null) return { from, to, title };
  return { from, to: to + match[0].length, title, number: match[1]! };
}

function bareNumbersIn(text: string, titled: readonly FoundCitation[]): FoundCitation[] {
  const found: FoundCitation[] = [];
  let next = 0;
  for (const match of text.matchAll(bareNumber)) {
    while (titled[next] !== undefined && titled[next]!.to <= match.index) next += 1;
    const inTitled = titled[next] !== undefined && titled[next]!.from < match.index;
    if (inTitled) continue;
    const code = agencyCodeBefore(text.slice(Math.max(0, match.index - 24), match.index));
    if (code === '') continue;
    const from = match.index - code.length;
    const to = match.index + match[0].length;
    found.push({ from, to, number: text.slice(from, to) });
  }
  return found;
}

/** Words that stand before a number in a sentence and are no part of an agency's code. */
const leadingWords =
  /[^\p{Script=Han}A-Za-z]|[按照据依和与及或由对在的是为经见将把从到了以]|转发|印发|下发|颁发|制发|贯彻|落实|执行|结合|废止|修订|遵循|收到|文件|通知|意见|精神|要求|文号|编号/gu;

/** The agency code that a text ends with: what follows the last word that cannot belong to it. */
function agencyCodeBefore(text: string): string {
  let start = 0;
  for (const match of text.matchAll(leadingWords)) start = match.index + match[0].length;
  const code = text.slice(start);
  return code.length > 12 ? '' : code;
}
