import type { Circular } from '../circular/types.ts';
import type { PrintParagraph, PrintTable } from '../print/types.ts';
import { balanceLines } from './balance-lines.ts';
import { brokenLines, paragraph } from './builders.ts';
import { emWidth, widest } from './em-width.ts';
import { jointLetterhead, jointWidth } from './joint-letterhead.ts';
import { leading } from './leading.ts';
import type { Template } from './template.ts';

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
  if (meta.letterhead === null) return undefined;
  const suffix = rule.suffix.replaceAll('{文种}', meta.kind);
  if (meta.letterhead === undefined && meta.issuers.length > 1 && rule.joint === 'all')
    return jointIssuers(meta.issuers, suffix, template, room);
  const whole = meta.letterhead ?? `${meta.issuers[0]}${suffix}`;
  const onOneLine = rule.width / (emWidth(whole) * rule.narrowest);
  const lines =
    onOneLine >= rule.smallest ? [whole] : balanceLines(whole, emWidth(whole) / 2 + LONGEST_WORD, 2);
  const { size, scale } = sizeFor(
    widest(lines),
    lines.length === 1 ? rule.largest : rule.largestOfTwoLines,
    rule,
  );
  const runs = brokenLines(lines, { size, ...(scale < 1 && { scale }) });
  return { block: paragraph('letterhead', 'artifact', runs), size, leading: leading('letterhead', template) };
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
