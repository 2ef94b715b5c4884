import type { Circular } from '../circular/types.ts';
import type { PrintParagraph } from '../print/types.ts';
import { balanceLines } from './balance-lines.ts';
import { brokenLines, paragraph } from './builders.ts';
import { emWidth, widest } from './em-width.ts';
import type { Template } from './template.ts';

/** The letterhead, with the size that was chosen for its style. */
export interface Letterhead {
  paragraph: PrintParagraph;
  size: number;
}

/** In ideographs: by so much the longer of two lines may pass the middle. */
const LONGEST_WORD = 6;

/**
 * 发文机关标志: the issuer's name and 文件, or the words that the circular gives; undefined for 无. As large as the
 * width allows, condensed before it is made smaller, on two balanced lines when it is long; joint issuers stand
 * on a line each, the host first (GB/T 9704-2012, 7.2.4).
 */
export function composeLetterhead({ meta }: Circular, { head }: Template): Letterhead | undefined {
  const { letterhead: rule } = head;
  if (meta.letterhead === null) return undefined;
  const joint = meta.letterhead === undefined && meta.issuers.length > 1;
  const whole = meta.letterhead ?? `${meta.issuers[0]}${rule.suffix}`;
  const onOneLine = rule.width / (emWidth(whole) * rule.narrowest);
  const lines = joint
    ? [...meta.issuers, rule.suffix]
    : onOneLine >= rule.smallest
      ? [whole]
      : balanceLines(whole, emWidth(whole) / 2 + LONGEST_WORD, 2);
  const width = widest(lines);
  const largest = lines.length === 1 ? rule.largest : rule.largestOfTwoLines;
  // Word keeps half points and whole per cents: rounded down, or the last character turns over.
  const size = Math.floor(2 * Math.min(largest, rule.width / (width * rule.narrowest))) / 2;
  const scale = Math.floor(100 * Math.min(1, rule.width / (width * size))) / 100;
  const runs = brokenLines(lines, { size, ...(scale < 1 && { scale }) });
  return { paragraph: paragraph('letterhead', 'artifact', runs), size };
}
