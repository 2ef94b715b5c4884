import type { Unreadable } from '../../unreadable.ts';
import { openWordFile } from '../../word/open-word-file.ts';
import { auditMeasured } from '../audit-pdf.ts';
import { CLAUSES } from '../clauses/index.ts';
import { find } from '../find.ts';
import { measurePdf } from '../pdf/measure-pdf.ts';
import type { Audit, Finding } from '../types.ts';
import { WORD_CLAUSES } from './clauses/index.ts';
import { facesAreAtHand } from './faces-are-at-hand.ts';
import { readWordFile } from './read-word-file.ts';
import type { WordParagraph } from './types.ts';
import { recogniseWord } from './word-notice.ts';

/** Sets a Word file on paper, without gaps beside digits where it wants none, or says in Chinese why it cannot. */
export type Print = (
  docx: Uint8Array,
  options: { closeDigits: boolean },
) => Promise<{ type: 'printed'; pdf: Uint8Array } | { type: 'notPrinted'; reason: string }>;

/**
 * Audits a Word file, whoever made it: what its XML says of itself, then what comes of it on paper. Without paper the
 * clauses of positions need a person.
 */
export async function auditDocx(bytes: Uint8Array, print: Print): Promise<Audit | Unreadable> {
  const parts = openWordFile(bytes);
  if (parts.type === 'unreadable') return parts;
  const notice = recogniseWord(readWordFile(parts));
  const word = find(WORD_CLAUSES, notice);
  const printed = await print(bytes, { closeDigits: notice.all.every(standsClose) });
  const measured = printed.type === 'printed' ? await measurePdf(printed.pdf) : undefined;
  if (measured === undefined || 'type' in measured) {
    const why = printed.type === 'notPrinted' ? printed.reason : '排版的结果读不了，量不出位置';
    return { type: 'audit', faces: [], findings: [...word, ...left(why)] };
  }
  const paper = auditMeasured(measured);
  return {
    ...paper,
    findings: [
      ...word,
      facesAreAtHand(notice, paper.faces),
      ...paper.findings.filter(({ id }) => !SAID_BY_THE_FILE.has(id)),
    ],
  };
}

function standsClose({ format }: WordParagraph): boolean {
  return format.autoSpaceLatin === false && format.autoSpaceDigits === false;
}

/** The clauses of the paper, for a person. */
function left(why: string): Finding[] {
  return CLAUSES.filter(({ id }) => !SAID_BY_THE_FILE.has(id)).map(({ check: _, ...clause }) => ({
    ...clause,
    outcome: { status: 'needsPerson', why },
  }));
}

/**
 * What a Word file says itself, whatever machine it is laid out on: faces, weights, and what concerns a PDF alone. Its
 * own clauses ask that; a fault of the paper would be that of the machine.
 */
export const SAID_BY_THE_FILE = new Set([
  'body-is-fangsong',
  'classification-and-urgency-are-heiti',
  'letterhead-is-xiaobiaosong',
  'number-is-fangsong',
  'addressees-are-fangsong',
  'signatory-label-is-fangsong',
  'signatory-name-is-kaiti',
  'title-is-xiaobiaosong',
  'level-1-headings-are-heiti',
  'level-2-headings-are-kaiti',
  'level-3-headings-are-fangsong',
  'level-4-headings-are-fangsong',
  'headings-are-not-bold',
  'run-in-headings-end-with-their-sentence',
  'attachment-label-is-heiti',
  'imprint-is-fangsong',
  'page-number-is-songti',
  'minutes-attendance-labels-are-heiti',
  'minutes-attendance-names-are-fangsong',
  'faces-are-those-of-the-standard',
  'faces-are-embedded',
  'characters-can-be-read-out',
  'file-names-its-title-and-language',
  'file-is-tagged',
]);
