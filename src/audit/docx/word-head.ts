import { sliceRuns } from './slice-runs.ts';
import { sizeOf } from './type-of.ts';
import type { WordNotice, WordParagraph } from './types.ts';

export type Head = Pick<WordNotice, 'marks' | 'letterhead' | 'documentNumber' | 'title' | 'addressees'>;

/** The head, the title and the addressees, and where they end among the lines. */
export function headOf(lines: readonly WordParagraph[]): { elements: Head; end: number } {
  const early = lines.slice(0, LATEST_TITLE);
  const number = early.findIndex(({ text }) =>
    text.split('\t').some((part) => DOCUMENT_NUMBER.test(compact(part))),
  );
  const above = early.slice(0, Math.max(number, 0));
  const marks = above.filter(({ text }) => MARK.test(compact(text)));
  const letterhead = above.filter(
    (line) =>
      !marks.includes(line) && (isRed(line) || sizeOf(line) >= LARGE || /文件$/.test(compact(line.text))),
  );
  let at = number + 1;
  if (number < 0)
    at = Math.max(
      0,
      early.findIndex((line) => isTitle(line) && !isRed(line)),
    );
  while (at < early.length && !isTitle(early[at]!) && IN_HEAD.test(compact(early[at]!.text))) at += 1;
  const from = at;
  while (at < early.length && at - from < MOST_TITLE_LINES && isTitle(early[at]!)) at += 1;
  const addressees = lines.slice(at, at + 3).findIndex(isAddressees);
  return {
    elements: {
      marks,
      letterhead,
      title: early.slice(from, at),
      ...(number >= 0 && { documentNumber: upTo(early[number]!, '签发人') }),
      ...(addressees >= 0 && { addressees: lines[at + addressees]! }),
    },
    end: at + addressees + 1,
  };
}

/** Lines among which a title is looked for. */
export const LATEST_TITLE = 24;
const MOST_TITLE_LINES = 6;
/** Points: type of this size is that of a letterhead. */
const LARGE = 26;

const DOCUMENT_NUMBER = /^[^\d。，]{1,24}[〔[（(【［]\d{4}[〕\])）】］]第?\d{1,5}号(签发人.*)?$/;
const MARK = /^(绝密|机密|秘密|特急|加急|特提|平急|\d{6}$)/;
/** What may stand between the number and the title. */
const IN_HEAD = /签发人|^(绝密|机密|秘密|特急|加急)/;

function isTitle(line: WordParagraph): boolean {
  const text = line.text.trim();
  return KIND.test(text) || (line.format.align === 'center' && sizeOf(line) >= 18 && !/[：。]$/.test(text));
}

/** How titles end: the kinds of official documents, and of what they issue. */
const KIND =
  /^.{4,}的?(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定|规则|细则|要点|计划)$/;

/** Named flush left; a text that says what follows ends like them. */
function isAddressees({ text, format }: WordParagraph): boolean {
  return (
    /[：:]$/.test(text.trim()) &&
    !/如下[：:]$/.test(text.trim()) &&
    !(format.firstLineChars || format.firstLine)
  );
}

function isRed(line: WordParagraph): boolean {
  return line.runs.some(
    ({ text, format }) => text.trim() !== '' && /^(?:[C-F].)(?:[0-3].){2}$/.test(format.color ?? ''),
  );
}

/** A paragraph without a word and what follows it. */
function upTo(line: WordParagraph, word: string): WordParagraph {
  const end = line.text.indexOf(word);
  return end < 0 ? line : { ...line, text: line.text.slice(0, end), runs: sliceRuns(line.runs, 0, end) };
}

function compact(text: string): string {
  return text.replace(/\s/g, '');
}
