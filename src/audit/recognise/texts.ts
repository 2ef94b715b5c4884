import { ATTENDANCE, paragraphsOf } from './paragraphs.ts';
import { isDate, signatureOf } from './signature.ts';
import type { Frame, Line, NoticePage, Signature, Text } from './types.ts';

/** 附件, 附件1, 附件一: the label of an attachment, alone on its line. */
export const LABEL = /^附件[\d一二三四五六七八九十]{0,3}[：:]?$/;

/** Points beyond the body's size from which a page's first line is a title. */
const TITLE_ABOVE_BODY = 3;

/** Of a landscape form: its label and the lines of its title. */
const HEAD_OF_FORM = 4;

/** What the pages say, below the head of the first. */
export interface Contents {
  texts: Text[];
  addressees: Line[];
  attachmentList: Line[];
  signature: Signature;
  notes: Line[];
}

/**
 * Parts the lines of all pages into the circular, what it issues and what it attaches, and the circular into its
 * elements. A text begins on a page whose first line is the label of an attachment or set as large as a title.
 */
export function contentsOf(pages: readonly NoticePage[], first: readonly Line[], frame: Frame): Contents {
  const starts = pages.flatMap((page, index) => (index === 0 || beginsText(page, frame) ? [index] : []));
  const [main, ...later] = starts.map((start, at) => {
    const own = pages.slice(start, starts[at + 1]);
    const lines = own.flatMap((page, index) => {
      const lines = start === 0 && index === 0 ? first : page.lines;
      return page.isLandscape ? lines.slice(0, index === 0 ? HEAD_OF_FORM : 0) : [...lines];
    });
    return { lines, page: pages[start]!.page.number };
  });
  const { text, ...elements } = mainOf(main!.lines, frame, pages);
  return { ...elements, texts: [text, ...later.map(({ lines, page }) => laterOf(lines, page, frame))] };
}

function beginsText({ lines }: NoticePage, { size }: Frame): boolean {
  const [first] = lines;
  return first !== undefined && (LABEL.test(first.text) || first.size >= size + TITLE_ABOVE_BODY);
}

function mainOf(
  lines: readonly Line[],
  frame: Frame,
  pages: readonly NoticePage[],
): Omit<Contents, 'texts'> & { text: Text } {
  const title = titleOf(lines, frame, TITLE_ABOVE_BODY);
  const untitled = lines.slice(title.length).filter((_, index, all) => !isByline(index, all, frame));
  const addressees = addresseesOf(untitled);
  const below = untitled.slice(addressees.length);
  const signature = signatureOf(below, frame, pages);
  const signed = [...signature.organs, ...(signature.date ? [signature.date] : [])];
  const end = signed[0] ? below.indexOf(signed[0]) : below.length;
  const list = below.slice(0, end).findLastIndex(({ text }) => /^附件[：:]/.test(text));
  const body = below.slice(0, list < 0 ? end : list);
  const after = signature.date ? below.slice(below.indexOf(signature.date) + 1) : [];
  return {
    text: {
      kind: 'main',
      title,
      paragraphs: paragraphsOf(ofBody(body, frame), frame),
      page: 1,
    },
    addressees,
    attachmentList: list < 0 ? [] : below.slice(list, end),
    signature,
    notes: notesOf(after),
  };
}

/** An enclosure or an attachment. */
function laterOf(lines: readonly Line[], page: number, frame: Frame): Text {
  const label = lines[0] && LABEL.test(lines[0].text) ? lines[0] : undefined;
  const below = label ? lines.slice(1) : lines;
  const title = titleOf(below, frame, label ? 1 : TITLE_ABOVE_BODY);
  const body = below.slice(title.length).filter((_, index, all) => !isByline(index, all, frame));
  return {
    kind: label ? 'attachment' : 'enclosure',
    ...(label && { label }),
    title,
    paragraphs: paragraphsOf(ofBody(body, frame), frame),
    page,
  };
}

/** The first lines, as long as they are larger than the body; where none is, those that are centred. */
function titleOf(lines: readonly Line[], frame: Frame, above: number): Line[] {
  const isLarge = (line: Line) => line.size >= frame.size + above;
  const test = lines[0] && isLarge(lines[0]) ? isLarge : (line: Line) => isCentred(line, frame);
  const first = lines.slice(0, LONGEST_TITLE);
  const end = first.findIndex((line) => !test(line));
  return first.slice(0, end < 0 ? undefined : end);
}

/** Lines of a title at most. */
const LONGEST_TITLE = 12;

/** Characters: a centred line leaves so much at both sides, and not more at one than at the other. */
const AT_BOTH_SIDES = 2.5;
const UNEVEN = 1.2;

export function isCentred(line: Line, { left, right, character }: Frame): boolean {
  const [before, after] = [(line.left - left) / character, (right - line.right) / character];
  return before > AT_BOTH_SIDES && after > AT_BOTH_SIDES && Math.abs(before - after) < UNEVEN;
}

/** Lines below the title that are centred too: 题注, the issuer under the title. */
function isByline(index: number, lines: readonly Line[], frame: Frame): boolean {
  return (
    index < LONGEST_TITLE &&
    lines.slice(0, index + 1).every((above) => isCentred(above, frame) && !isDate(above.text))
  );
}

/** Receivers are named on so many lines at most before the colon. */
const MOST_ADDRESSEES = 20;

/** Lines that are one list of receivers and end with a colon. */
function addresseesOf(lines: readonly Line[]): Line[] {
  const end = lines.slice(0, MOST_ADDRESSEES).findIndex(({ text }) => /[：:]$/.test(text));
  const found = lines.slice(0, end + 1);
  const text = found.map((line) => line.text).join('');
  return /[。；]/.test(text) || INTRODUCTION.test(text) || ATTENDANCE.test(text) ? [] : found;
}

/** What ends with a colon and is no list of receivers: the first paragraph of a paper without any. */
const INTRODUCTION = /(?:如下|以下|下列|通知|事项|意见|规定|内容|要求|措施|决定|精神|是|为)[：:]$/;

/** Below the date, in brackets. */
function notesOf(lines: readonly Line[]): Line[] {
  if (!/^[（(]/.test(lines[0]?.text ?? '')) return [];
  const end = lines.findIndex(({ text }) => /[）)]$/.test(text));
  return lines.slice(0, end < 0 ? 1 : end + 1);
}

/** Titles of tables, their notes and captions are set in other sizes. */
function ofBody(lines: readonly Line[], { size }: Frame): Line[] {
  return lines.filter((line) => Math.abs(line.size - size) < 1 && line.page.height >= line.page.width);
}
