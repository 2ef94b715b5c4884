import { paragraphsOf } from './read-blocks.ts';
import { sliceRuns } from './slice-runs.ts';
import type { Labelled, WordFile, WordNotice, WordParagraph } from './types.ts';
import { headOf, LATEST_TITLE } from './word-head.ts';
import { headingOf } from './word-headings.ts';

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

const ATTENDANCE = /^(?:出席|请假|列席)[：:]/;
const ATTACHMENT = /^附\s*件\s*[\d一二三四五六七八九十]*$/;

function labelled(lines: readonly WordParagraph[], pattern: RegExp): Labelled[] {
  return lines.flatMap(({ text, runs }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const end = found.index + found[0].length;
    return [{ label: sliceRuns(runs, found.index, end), names: sliceRuns(runs, end) }];
  });
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
