import type { Box } from '../types.ts';
import type { Frame, Line, NoticePage, Signature } from './types.ts';

const CHINESE = '〇○零一二三四五六七八九十Ｏ';
const DATE = new RegExp(
  `^(?:\\d{4}|[${CHINESE}]{4})年(?:\\d{1,2}|[${CHINESE}]{1,3})月(?:\\d{1,2}|[${CHINESE}]{1,3})日$`,
  'u',
);

export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** Characters from the left margin: what begins farther in is no paragraph. */
const FAR_IN = 3.5;

/** Lines: what is farther apart belongs to different elements. */
const APART = 1.4;

/** 署名, 成文日期 and the seals over them: the last date that stands alone, far in, and what is above it. */
export function signatureOf(lines: readonly Line[], frame: Frame, pages: readonly NoticePage[]): Signature {
  const isFarIn = (line: Line) => line.left - frame.left > FAR_IN * frame.character;
  const at = lines.findLastIndex((line) => isDate(line.text) && isFarIn(line));
  const date = lines[at];
  if (!date) return { organs: [], seals: [] };
  const organs = organsAbove(lines.slice(0, at + 1), frame);
  return { organs, date, seals: sealsOver([...organs, date], pages) };
}

/** Organs stand far in; a long one that begins near the margin is told by the blank line above it. */
function organsAbove(lines: readonly Line[], frame: Frame): Line[] {
  const pitch = frame.pitch ?? frame.character * 1.875;
  let first = lines.length - 1;
  for (let at = first - 1; at >= 0; at--) {
    const line = lines[at]!;
    const isNear = line.page === lines[at + 1]!.page && lines[at + 1]!.top - line.top < APART * pitch;
    const isText = /[。；：，、]$|^附件[：:]|^\d{1,2}[.．、]/.test(line.text);
    if (!isNear || isText) break;
    const above = lines[at - 1];
    const standsApart =
      above === undefined || above.page !== line.page || line.top - above.top > APART * pitch;
    if (line.left - frame.left > FAR_IN * frame.character || standsApart) first = at;
  }
  return lines.slice(first, -1);
}

/** Millimetres: seals measure between 30 and 50; printed ones may be larger with their paper. */
const SEAL = { from: 20, to: 70 };

/** Millimetres: a seal that missed its signature is a seal. */
const NEAR = 25;

function sealsOver(lines: readonly Line[], pages: readonly NoticePage[]): Box[] {
  const [first] = lines;
  const images = pages.find(({ page }) => page === first?.page)?.page.images ?? [];
  const near = lines.map(({ left, top, right, bottom }) => ({
    left: left - NEAR,
    top: top - NEAR,
    right: right + NEAR,
    bottom: bottom + NEAR,
  }));
  return images.filter((image) => {
    const [width, height] = [image.right - image.left, image.bottom - image.top];
    const isSeal = Math.min(width, height) >= SEAL.from && Math.max(width, height) <= SEAL.to;
    return isSeal && near.some((place) => overlaps(image, place));
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
