import { paragraphsOf } from './read-blocks.ts';
import { sliceRuns } from './slice-runs.ts';
import { isFace } from './type-of.ts';
import type { WordFile, WordParagraph, WordRun, WordSection, WordTable } from './types.ts';

/** A Word file with what was recognised in it; what clauses look at. */
export interface WordNotice {
  file: WordFile;
  /** Upright sections that hold more than an imprint: the text. */
  upright: WordSection[];
  /** Of those the ones whose margins hold on every page: the first page of a letter has others (10.1). */
  even: WordSection[];
  marks: WordParagraph[];
  letterhead: WordParagraph[];
  documentNumber?: WordParagraph;
  /** 签发人：and the name. */
  signatories: Labelled[];
  /** 出席、请假、列席 of minutes, each with its names. */
  attendance: Labelled[];
  title: WordParagraph[];
  addressees?: WordParagraph;
  headings: WordHeading[];
  body: WordParagraph[];
  attachmentLabels: WordParagraph[];
  imprint: WordParagraph[];
  /** Tables with lines to be seen. */
  tables: WordTable[];
  /** Every paragraph of the text, those of tables and text boxes too. */
  all: WordParagraph[];
}

/** A label and what follows it. */
export interface Labelled {
  label: WordRun[];
  names: WordRun[];
}

export interface WordHeading {
  level: 1 | 2 | 3 | 4;
  /** `二、工作原则` */
  text: string;
  /** The runs of the heading itself, cut where it runs on into its paragraph. */
  runs: WordRun[];
  runsOn: boolean;
  paragraph: WordParagraph;
}

/** Recognises the elements of a notice by their words, and where these leave a doubt by how they are set. */
export function recogniseWord(file: WordFile): WordNotice {
  const blocks = file.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.type === 'table');
  const lines = blocks
    .flatMap((block) => (block.type === 'table' && block.ruled ? [] : paragraphsOf([block])))
    .filter((line) => !isEmpty(line));
  const head = headOf(lines);
  const rest = lines.slice(head.end);
  const imprint = imprintOf(rest);
  const upright = file.sections.filter(
    ({ page, blocks }) =>
      page.width <= page.height &&
      !(imprint.length > 0 && paragraphsOf(blocks).every((line) => isEmpty(line) || imprint.includes(line))),
  );
  const isLetter =
    head.elements.letterhead.length > 0 && !/文件$/.test(compact(head.elements.letterhead.at(-1)!.text));
  const inUprightText = new Set<WordParagraph>(
    upright.flatMap((section) => section.blocks).filter((block) => block.type === 'paragraph'),
  );
  const listed = new Set(attachmentLists(rest));
  const text = rest.filter(
    (line) =>
      inUprightText.has(line) &&
      !line.floating &&
      !imprint.includes(line) &&
      !listed.has(line) &&
      !ATTENDANCE.test(line.text),
  );
  const headings = text.flatMap(headingOf);
  const headed = new Set(headings.filter(({ runsOn }) => !runsOn).map(({ paragraph }) => paragraph));
  return {
    file,
    upright,
    even: upright.filter(({ titlePage }) => !(isLetter && titlePage)),
    ...head.elements,
    signatories: labelled(lines.slice(0, LATEST_TITLE), /签发人[：:]/),
    attendance: labelled(lines, ATTENDANCE),
    headings,
    body: text.filter((line) => !headed.has(line) && isBody(line)),
    attachmentLabels: rest.filter(({ text }) => ATTACHMENT.test(text.trim())),
    imprint,
    tables: tables.filter(({ ruled }) => ruled),
    all: paragraphsOf(blocks),
  };
}

type Head = Pick<WordNotice, 'marks' | 'letterhead' | 'documentNumber' | 'title' | 'addressees'>;

/** The head, the title and the addressees, and where they end among the lines. */
function headOf(lines: readonly WordParagraph[]): { elements: Head; end: number } {
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
const LATEST_TITLE = 24;
const MOST_TITLE_LINES = 6;
/** Points: type of this size is that of a letterhead. */
const LARGE = 26;

const DOCUMENT_NUMBER = /^[^\d。，]{1,24}[〔[（(【［]\d{4}[〕\])）】］]第?\d{1,5}号/;
const ATTENDANCE = /^(?:出席|请假|列席)[：:]/;
const MARK = /^(绝密|机密|秘密|特急|加急|特提|平急|\d{6}$)/;
/** What may stand between the number and the title. */
const IN_HEAD = /签发人|^(绝密|机密|秘密|特急|加急)/;
const ATTACHMENT = /^附\s*件\s*[\d一二三四五六七八九十]*$/;

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

function labelled(lines: readonly WordParagraph[], pattern: RegExp): Labelled[] {
  return lines.flatMap(({ text, runs }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const end = found.index + found[0].length;
    return [{ label: sliceRuns(runs, found.index, end), names: sliceRuns(runs, end) }];
  });
}

/** The largest type of a line, points. */
export function sizeOf(line: WordParagraph): number {
  return line.runs.reduce(
    (largest, { text, format }) => (text.trim() === '' ? largest : Math.max(largest, format.size ?? 10)),
    0,
  );
}

/** From the first 抄送 near the end; where there is none, what says by whom and when it was printed. */
function imprintOf(lines: readonly WordParagraph[]): WordParagraph[] {
  const printed = lines.findLastIndex(({ text }) => /印发$/.test(text.trim()));
  if (printed < 0) return [];
  const from = Math.max(0, printed - LONGEST_IMPRINT);
  const copies = lines.findIndex(
    ({ text }, index) =>
      index >= from && index <= printed && /^(抄送|抄报|分送|主送)[：:]/.test(compact(text)),
  );
  if (copies >= 0) return lines.slice(copies, printed + 1);
  const cells = lines[printed - 1];
  const isBroken = !/^\S+\s+\S*\d{4}年/.test(lines[printed]!.text.trim());
  return lines.slice(isBroken && cells ? printed - 1 : printed, printed + 1);
}

const LONGEST_IMPRINT = 8;

/** 附件说明 with the numbered names that follow it; what is issued may have one of its own. */
function attachmentLists(lines: readonly WordParagraph[]): WordParagraph[] {
  let within = false;
  return lines.filter(({ text, label }) => {
    within = ATTACHMENT_LIST.test(text.trim()) || (within && /^\d+[.．]/.test(label + text.trim()));
    return within;
  });
}

const ATTACHMENT_LIST = /^附\s*件\s*[：:]/;

/** A short line, or the sentence before the first 。, behind an ordinal. */
function headingOf(paragraph: WordParagraph): WordHeading[] {
  const text = (paragraph.label + paragraph.text).trim();
  const level = LEVELS.findIndex((pattern) => pattern.test(text)) + 1;
  const end = text.indexOf('。');
  const heading = end < 0 ? text : text.slice(0, end + 1);
  if (level === 0 || heading.length > LONGEST_HEADING || /[；;：:，、]$/.test(heading)) return [];
  // A whole paragraph of one sentence is a heading only when it is set as one.
  const runsOn = end >= 0 && end < text.length - 1;
  if (end === text.length - 1 && !isSetAsHeading(paragraph)) return [];
  const before = paragraph.text.length - paragraph.text.trimStart().length;
  const length = runsOn ? before + heading.length - paragraph.label.length : paragraph.text.length;
  return [
    {
      level: level as WordHeading['level'],
      text: heading,
      runs: sliceRuns(paragraph.runs, 0, length),
      runsOn,
      paragraph,
    },
  ];
}

const LEVELS = [
  /^[一二三四五六七八九十百]+、/,
  /^[（(][一二三四五六七八九十百]+[）)]/,
  /^\d{1,3}[.．、](?!\d)/,
  /^[（(]\d{1,3}[）)]/,
];
const LONGEST_HEADING = 48;

function isSetAsHeading({ format, runs }: WordParagraph): boolean {
  const first = runs.find(({ text }) => text.trim() !== '');
  return (
    (format.outlineLevel ?? 9) < 9 ||
    (['黑体', '楷体'] as const).some((face) => isFace(first?.format.eastAsia?.name ?? '', face))
  );
}

/** Running text: it says more than a line, and is neither centred nor at the right. */
function isBody({ text, format }: WordParagraph): boolean {
  return /[。；：]/.test(text) && !/^(center|right|end)$/.test(format.align ?? '');
}

function isEmpty({ text }: WordParagraph): boolean {
  return text.trim() === '';
}

function compact(text: string): string {
  return text.replace(/\s/g, '');
}
