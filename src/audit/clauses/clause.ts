import type { Frame, Line, Notice } from '../recognise/types.ts';
import type { Clause, Outcome } from '../types.ts';
import { absent, verdict } from './outcomes.ts';

export type NoticeClause = Clause<Notice>;

/** What GB/T 9704-2012 calls 一行, in mm: an ideograph's height and 7/8 of a 3号 ideograph's. */
export const LINE = 1.875 * (156 / 28);

/** Height of a 3号 ideograph on the grid, mm. */
export const CELL = 156 / 28;

/** 一行, as this document has it: its blank lines are counted in its own lines. */
export function pitchOf({ pitch }: Frame): number {
  return pitch ?? LINE;
}

/**
 * The lower edge of the text area: the imprint's last rule lies on it by definition (7.4.1), pages that the text fills end
 * there; a paper with neither is taken to have the standard's.
 */
export function textBottom({ frame, imprint, format }: Notice): number {
  const rule = format === '信函' ? undefined : imprint?.rules.at(-1);
  return rule?.bottom ?? filledBottom(frame);
}

/** Lines that end less than a line above the standard's edge leave no room for another: the area may well end there. */
export function filledBottom({ bottom, bottomPages, pitch = LINE }: Frame): number {
  if (bottom === undefined || bottomPages < 2) return BOTTOM;
  const left = BOTTOM - bottom;
  return left > -1 && left < pitch - PLACED ? BOTTOM : bottom;
}

/** Millimetres from the paper's upper edge: 37 and 225. */
const BOTTOM = 262;

/** Millimetres by which what is placed to the line or to the margin may be off: printing and rounding in Word. */
export const PLACED = 0.5;

/** Characters by which an indent may be off: a fraction of Latin letters and squeezed marks. */
export const INDENT = 0.3;

/**
 * Whether so many blank lines part two elements. A blank line may be counted from glyph to glyph or with the leading
 * that belongs to a line (7/8 of a character): both readings of 空一行 pass.
 */
export function blankLines(
  above: { top?: number; bottom: number; page: Line['page'] } | undefined,
  below: Line | undefined,
  lines: number,
  frame: Frame,
): Outcome {
  if (!above || !below) return absent('没有前后两个要素');
  if (above.page !== below.page) return absent('两个要素不在同一面');
  const pitch = pitchOf(frame);
  // On a page whose lines were tightened (7.3.5.5) the blank ones may be as they are there.
  const tightest = Math.min(pitch, frame.pitchOn.get(below.page.number) ?? pitch);
  // Lines above it were not tightened with them.
  const loosest = tightest < LINE ? Math.max(pitch, LINE) : pitch;
  const leading = Math.max(0, loosest - Math.min(CELL, heightOf(above), heightOf(below)));
  const gap = below.top - above.bottom;
  const [least, most] = [lines * tightest - PLACED, lines * loosest + leading + PLACED];
  return verdict(gap >= least && gap <= most, {
    measured: `${gap.toFixed(1)} mm（约空 ${Math.max(0, (gap - leading / 2) / pitch).toFixed(1)} 行）`,
    required: `空 ${lines} 行（${least.toFixed(1)}—${most.toFixed(1)} mm）`,
    page: below.page.number,
  });
}

/** A line's height to which lines may be tightened to keep the signature with the text, as offices do it. */
const TIGHTEST = 0.85 * LINE;

/** Whether the lines of the only pages with text were tightened for the signature's sake (7.3.5.5). */
export function isTightened({ frame, signature }: Notice): boolean {
  const { pitch, pitchOn } = frame;
  const page = signature.date?.page.number;
  const others = [...pitchOn].filter(([number]) => number !== page).map(([, own]) => own);
  return (
    pitch !== undefined &&
    page !== undefined &&
    pitch < LINE - 0.1 &&
    pitch >= TIGHTEST &&
    Math.abs((pitchOn.get(page) ?? pitch) - pitch) < 0.1 &&
    others.every((own) => Math.abs(own - pitch) > 0.1)
  );
}

/** Of a line's glyphs; rules have none to count. */
function heightOf(element: { top?: number; bottom: number }): number {
  return element.top === undefined ? CELL : element.bottom - element.top;
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

/** The box around several lines. */
export function boxOf(lines: readonly Line[]): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}
