import type { Glyph } from './measure.ts';
import { isNeverFirst, isNeverLast } from './punctuation.ts';

/**
 * Whether a line may end between a glyph and the next: `free`; inside what should stay whole, when nothing else
 * will do, `atMark` of an address or a document number rather than `inWord`; or `never`.
 */
export type Seam = 'free' | 'atMark' | 'inWord' | 'never';

/**
 * The seam after each glyph.
 *
 * Never broken inside: —— and ……, Western words, a number with its unit, a date, a document number
 * (design: "Breaking lines"). A mark that may not start or end a line has `never` on that side. In lines that are not
 * justified, so that a short one costs nothing, a few words in brackets keep together too: 长度（公里）.
 */
export function seamsOf(glyphs: readonly Glyph[], justified: boolean): Seam[] {
  const seams: Seam[] = glyphs.map((glyph, index) => seamBetween(glyph, glyphs[index + 1]));
  const text = glyphs.map((glyph) => glyph.text || '\n').join('');
  const patterns = [
    ...(NUMERAL.test(text) ? WHOLE : []),
    ...(!justified && OPENING.test(text) ? [IN_BRACKETS] : []),
  ];
  if (patterns.length > 0) keepWhole(glyphs, seams, text, patterns);
  return seams;
}

function seamBetween(left: Glyph, right: Glyph | undefined): Seam {
  if (right?.kind !== 'character') return 'free';
  if (left.kind === 'fill') return 'never';
  if (left.kind === 'break') return 'free';
  if (right.class === 'space') return 'never';
  if (isNeverFirst(right.class)) return 'never';
  if (left.class === 'space') return 'free';
  if (left.class === 'ellipsis' && right.class === 'ellipsis') return 'never';
  const withinWord = isWestern(left) && isWestern(right);
  if (isNeverLast(left.class) && !(withinWord && left.class === 'slash')) return 'never';
  if (withinWord) return MARKS.test(left.text) && LETTER.test(right.text) ? 'atMark' : 'inWord';
  return 'free';
}

/** Marks in mail and web addresses after which one may be parted. */
const MARKS = /^[@./\-_?&=#]$/;
const LETTER = /^[a-z]$/i;

/** A letter or digit, or an ASCII mark that a word may hold: 3.5, gov.cn, A/B, 10%. */
function isWestern(glyph: Glyph): boolean {
  return glyph.class === 'western' || (!glyph.full && glyph.class !== 'ideograph' && glyph.class !== 'space');
}

/** A document number that leaves a line loose is parted between the agency code and the year. */
const YEAR_BRACKET = /^[〔[［]$/;

const WHOLE = [
  // 2018年5月15日, 5月15日, 2018年5月
  /\d{2,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/gu,
  // 二〇一八年, 五月十五日
  /[〇○零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu,
  // 厦处非办〔2018〕7号: the agency code is taken to be the last six ideographs at most
  /\p{Script=Han}{0,6}[〔[［]\d{4}[〕\]］]第?\d{1,5}号/gu,
  // 附件1, 附表2, 图3
  /(?:附[件表图]|[表图])\d{1,2}/gu,
  // 第二十三条, 第（二）项, 第3款
  /第[（(]?(?:\d{1,4}|[一二三四五六七八九十百零]{1,7})[）)]?[条款项目章节编]/gu,
  // A number with its unit: 3个工作日, 500余万元, 12家
  /\d[余多]?(?:个(?:工作日|百分点|小时|月)|[万亿千百]{0,2}(?:平方公里|平方米|立方米|公里|千米|公顷|小时|分钟|人次|\p{Script=Han}))/gu,
  // Digits that were typed full-width
  /[０-９][０-９．，％年月日万元]+/gu,
];

const NUMERAL = /[\d０-９一二三四五六七八九〇]/u;
const OPENING = /[（(]/u;
const IN_BRACKETS = /[（(][^（）()\n]{1,6}[）)]/gu;

function keepWhole(glyphs: readonly Glyph[], seams: Seam[], text: string, patterns: readonly RegExp[]): void {
  // Offsets in the text count UTF-16 units, seams count characters.
  const indexAt = new Uint32Array(text.length + 1);
  let offset = 0;
  for (const [index, glyph] of glyphs.entries()) {
    for (let unit = 0; unit < Math.max(1, glyph.text.length); unit++) indexAt[offset++] = index;
  }
  indexAt[offset] = glyphs.length;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const last = indexAt[match.index + match[0].length]! - 1;
      for (let index = indexAt[match.index]!; index < last; index++)
        if (seams[index] === 'free')
          seams[index] = YEAR_BRACKET.test(glyphs[index + 1]!.text) ? 'atMark' : 'inWord';
    }
  }
}
