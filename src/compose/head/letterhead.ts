import type { Circular, CircularMeta } from '../../circular/types.ts';
import type { PrintParagraph, PrintTable } from '../../print/types.ts';
import { balanceLines } from '../balance-lines.ts';
import { brokenLines, paragraph } from '../builders.ts';
import { emWidth, widest } from '../em-width.ts';
import type { Template } from '../template/template.ts';
import { jointLetterhead, jointWidth } from './joint-letterhead.ts';
import { leading } from './leading.ts';

/** The letterhead, with the size that was chosen for its style and what stands between its lines. */
export interface Letterhead {
  block: PrintParagraph | PrintTable;
  size: number;
  leading: number;
}

/** In ideographs: by so much the longer of two lines may pass the middle. */
const LONGEST_WORD = 6;

/**
 * 发文机关标志: the issuer's name and 文件, or the words that the circular gives; undefined for 无. As large as the
 * width allows, condensed before it is made smaller, on two balanced lines when it is long; joint issuers stand
 * on a line each, the host first, 文件 at their right (GB/T 9704-2012, 7.2.4).
 *
 * @param room The height that the names of joint issuers are to keep within.
 */
export function composeLetterhead(
  { meta }: Circular,
  template: Template,
  room: number,
): Letterhead | undefined {
  const { letterhead: rule } = template.head;
  const { names, suffix } = letterheadOf(meta, template);
  if (names.length === 0) return undefined;
  if (names.length > 1) return jointIssuers(names, suffix, template, room);
  const whole = `${names[0]}${suffix}`;
  const onOneLine = rule.width / (emWidth(whole) * rule.narrowest);
  const lines =
    onOneLine >= rule.smallest ? [whole] : balanceLines(whole, emWidth(whole) / 2 + LONGEST_WORD, 2);
  const { size, scale } = sizeFor(
    widest(lines),
    lines.length === 1 ? rule.largest : rule.largestOfTwoLines,
    rule,
  );
  const runs = brokenLines(lines, { size, ...(scale < 1 && { scale }) });
  return {
    block: paragraph('letterhead', 'paragraph', runs),
    size,
    leading: leading('letterhead', template),
  };
}

/** The names that the letterhead shows, and what stands after or beside them; no name for 无. */
export function letterheadOf(
  { letterhead, issuers, kind }: CircularMeta,
  { head }: Template,
): { names: string[]; suffix: string } {
  if (letterhead === null) return { names: [], suffix: '' };
  if (letterhead !== undefined) return { names: [letterhead], suffix: '' };
  const suffix = head.letterhead.suffix.replaceAll('{文种}', kind);
  return { names: head.letterhead.joint === 'all' ? issuers : issuers.slice(0, 1), suffix };
}

function jointIssuers(
  issuers: readonly string[],
  suffix: string,
  template: Template,
  room: number,
): Letterhead {
  const { letterhead: rule } = template.head;
  const share = room / (issuers.length * (1 + rule.jointLeading));
  const largest = Math.max(rule.jointSmallest, Math.min(rule.largestOfTwoLines, share));
  const set = sizeFor(jointWidth(issuers, suffix), largest, rule);
  const space = rule.jointLeading * set.size;
  return {
    block: jointLetterhead(issuers, { ...set, suffix, leading: space }, template),
    size: set.size,
    leading: space,
  };
}

/** Word keeps half points and whole per cents: rounded down, or the last character turns over. */
function sizeFor(
  ems: number,
  largest: number,
  { width, narrowest }: Template['head']['letterhead'],
): { size: number; scale: number } {
  const size = Math.floor(2 * Math.min(largest, width / (ems * narrowest))) / 2;
  return { size, scale: Math.floor(100 * Math.min(1, width / (ems * size))) / 100 };
}
