/**
 * Splits a title into the pieces that a line may not break, in order and complete: words, with the marks that may
 * not start or end a line, dates, document numbers and measures attached.
 *
 * The segmenter's dictionary knows few words of the trade and few places, and leaves them in single characters
 * (范|例|市, 专|项|排|查): such a run is taken for one word.
 *
 * @param names What is one word too: the names of the organs that issue the circular.
 */
export function words(text: string, names: readonly string[] = []): string[] {
  const pieces: string[] = [];
  let state: 'word' | 'single' | 'open' = 'open';
  for (const segment of segmentsOf(text, names)) {
    const single = segment.length === 1 && HAN.test(segment) && !FUNCTION_WORDS.has(segment);
    const attached =
      pieces.length > 0 &&
      (state === 'open' ||
        NOT_AT_START.test(segment) ||
        segment.trim() === '' ||
        segment === '的' ||
        (single && (state === 'single' || (SUFFIXES.has(segment) && !VERBS.has(pieces.at(-1)!)))));
    if (attached) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    state = NOT_AT_END.test(segment) ? 'open' : single && !PLACE_SUFFIXES.has(segment) ? 'single' : 'word';
  }
  return pieces;
}

/** The smallest pieces of a word that is longer than a line: its characters, with their marks. */
export function charactersOf(word: string): string[] {
  return word.match(CHARACTER) ?? [];
}

/**
 * Kept whole: set phrases of titles, a few words in brackets, a document number, a date, part of one or days from one to
 * another, years from one to another, an ordinal number, a number with its unit.
 */
const UNBREAKABLE =
  /(非法集资|(?:工作)?领导小组|联席会议|服务中心|实施方案|工作方案|实施意见|指导意见|印发|转发|批转|（[^（）]{1,10}）|\p{Script=Han}{1,8}〔\d{4}〕\d+号|(?:\d+年)?(?:\d+月)?\d+日至(?:\d+年)?(?:\d+月)?\d+日|\d+[—-]\d+年|\d+年(?:\d+月(?:\d+日)?|度)?|\d+月(?:\d+日)?|第[\d一二三四五六七八九十百]+\p{Script=Han}?|\d[\d.,]*[十百千万亿]*\p{Script=Han}?)/gu;
const HAN = /^\p{Script=Han}$/u;
const CLOSING = '、，。：；！？”’」』）〕】》〉–—～·…/,.;:!?)\\]';
const OPENING = '“‘「『（〔【《〈(\\[';
const NOT_AT_START = new RegExp(`^[${CLOSING}]`, 'u');
const NOT_AT_END = new RegExp(`[${OPENING}]$`, 'u');
const CHARACTER = new RegExp(`[${OPENING}]*[^${OPENING}][${CLOSING}]*|[${OPENING}]+$`, 'gsu');
const FUNCTION_WORDS = new Set('的和及与或等为对将把在以由从至向于并');
const SUFFIXES = new Set('市省区县镇乡村局委厅部会组处办室所院站性化率者人员法表');
/** A run of single characters ends with them: 范例市|专项排查. */
const PLACE_SUFFIXES = new Set('市省区县镇乡');
/** An organ follows them: 转发|区金融服务中心. */
const VERBS = new Set(['关于', '印发', '转发', '批转']);

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

function segmentsOf(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return phrasesOf(text);
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return text
    .split(new RegExp(`(${longestFirst.join('|')})`, 'u'))
    .flatMap((part, index) => (index % 2 === 1 ? [part] : phrasesOf(part)));
}

function phrasesOf(text: string): string[] {
  return text
    .split(UNBREAKABLE)
    .flatMap((part, index) =>
      part === undefined || part === ''
        ? []
        : index % 2 === 1
          ? [part]
          : [...SEGMENTER.segment(part)].map(({ segment }) => segment),
    );
}
