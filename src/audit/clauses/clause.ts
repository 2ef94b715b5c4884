import type { Frame, Line, Notice } from '../recognise/types.ts';
import type { Clause, Outcome } from '../types.ts';
import { absent, verdict } from './outcomes.ts';

export type NoticeClause = Clause<Notice>;

/** What GB/T 9704-2012 calls 一行, in mm: an ideograph's height and 7/8 of a 3号 ideograph's. */
export const LINE = 1.875 * (156 / 28);

/** Height of a 3号 ideograph on the grid, mm. */
export const CELL = 156 / 28;

/** 一行, as this document has it: its blank lines are counted in its own lines. */
export function pitchOf({ pitch, pitchOn }: Frame, page?: number): number {
  return (page === undefined ? undefined : pitchOn.get(page)) ?? pitch ?? LINE;
}

/**
 * The lower edge of the text area: the imprint's last rule lies on it by definition (7.4.1), pages that the text fills end
 * there; a paper with neither is taken to have the standard's.
 */
export function textBottom({ frame, imprint, format }: Notice): number {
  const rule = format === '信函' ? undefined : imprint?.rules.at(-1);
  return rule?.bottom ?? filledBottom(frame);
}

export function filledBottom({ bottom, bottomPages }: Frame): number {
  return bottom !== undefined && bottomPages > 1 ? bottom : 37 + 225;
}

/** Millimetres by which what is placed to the line or to the margin may be off: printing and rounding in Word. */
export const PLACED = 0.5;

/** Characters by which an indent may be off: a fraction of Latin letters and squeezed marks. */
export const INDENT = 0.3;

/**
 * Whether so many blank lines part two elements. A blank line may be counted from glyph to glyph or with the leading
 * that belongs to a line (7/8 of a character): both readings of 空一行 pass.
 */
export function blankLines(
  above: Line | { bottom: number; page: Line['page'] } | undefined,
  below: Line | undefined,
  lines: number,
  frame: Frame,
): Outcome {
  if (!above || !below) return absent('没有前后两个要素');
  if (above.page !== below.page) return absent('两个要素不在同一面');
  const pitch = pitchOf(frame, below.page.number);
  const leading = Math.max(0, pitch - CELL);
  const gap = below.top - above.bottom;
  const [least, most] = [lines * pitch - PLACED, lines * pitch + leading + PLACED];
  return verdict(gap >= least && gap <= most, {
    measured: `${gap.toFixed(1)} mm（约空 ${Math.max(0, (gap - leading / 2) / pitch).toFixed(1)} 行）`,
    required: `空 ${lines} 行（${least.toFixed(1)}—${most.toFixed(1)} mm）`,
    page: below.page.number,
  });
}

/** Characters from the text area's left edge to a line's. */
export function indentOf(line: Line, { left, character }: Frame): number {
  return (line.left - left) / character;
}

/** Characters from a line's right edge to the text area's. A closing mark may be squeezed over the edge. */
export function indentEndOf(line: Line, { right, character }: Frame): number {
  return (right - line.right) / character;
}

/** Millimetres by which a line's middle is right of the text area's. */
export function offCentre(line: { left: number; right: number }, { left, right }: Frame): number {
  return (line.left + line.right) / 2 - (left + right) / 2;
}

/** Only in papers of the given formats. */
export function inFormats(formats: readonly Notice['format'][], clause: NoticeClause): NoticeClause {
  return {
    ...clause,
    check: (notice) =>
      formats.includes(notice.format) ? clause.check(notice) : absent(`${notice.format}格式没有这一要求`),
  };
}
