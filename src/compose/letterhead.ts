import type { Circular } from '../circular/types.ts';
import type { PrintParagraph, PrintTable } from '../print/types.ts';
import { balanceLines } from './balance-lines.ts';
import { brokenLines, paragraph } from './builders.ts';
import { emWidth, widest } from './em-width.ts';
import { jointLetterhead, jointWidth } from './joint-letterhead.ts';
import type { Template } from './template.ts';

/** The letterhead, with the size that was chosen for its style. */
export interface Letterhead {
  block: PrintParagraph | PrintTable;
  size: number;
}

/** In ideographs: by so much the longer of two lines may pass the middle. */
const LONGEST_WORD = 6;

/**
 * 发文机关标志: the issuer's name and 文件, or the words that the circular gives; undefined for 无. As large as the
 * width allows, condensed before it is made smaller, on two balanced lines when it is long; joint issuers stand
 * on a line each, the host first, 文件 at their right (GB/T 9704-2012, 7.2.4).
 */
export function composeLetterhead({ meta }: Circular, template: Template): Letterhead | undefined {
  const { letterhead: rule } = template.head;
  if (meta.letterhead === null) return undefined;
  if (meta.letterhead === undefined && meta.issuers.length > 1) {
    const { size, scale } = sizeFor(jointWidth(meta.issuers, rule.suffix), rule.largestOfTwoLines, rule);
    return { block: jointLetterhead(meta.issuers, { size, scale }, template), size };
  }
  const whole = meta.letterhead ?? `${meta.issuers[0]}${rule.suffix}`;
  const onOneLine = rule.width / (emWidth(whole) * rule.narrowest);
  const lines =
    onOneLine >= rule.smallest ? [whole] : balanceLines(whole, emWidth(whole) / 2 + LONGEST_WORD, 2);
  const { size, scale } = sizeFor(
    widest(lines),
    lines.length === 1 ? rule.largest : rule.largestOfTwoLines,
    rule,
  );
  const runs = brokenLines(lines, { size, ...(scale < 1 && { scale }) });
  return { block: paragraph('letterhead', 'paragraph', runs), size };
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
