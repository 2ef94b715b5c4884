import type { CircularMeta } from '../../circular/types.ts';
import { parseDocumentNumber } from '../../read/markdown/document-number.ts';
import { kinds } from '../../read/markdown/frontmatter.ts';
import { ordinalOf } from '../ordinal.ts';
import { joined, without } from '../source-text.ts';
import type { SourceBlock, SourceParagraph } from '../types.ts';
import { type Context, tell } from './context.ts';
import { organsListed } from './imprint.ts';
import { isBare, isParagraph, withoutSpace, wordsOf } from './words.ts';

/** What stands above a circular's text. */
export interface Head
  extends Partial<
    Pick<CircularMeta, 'title' | 'documentNumber' | 'copyNumber' | 'classification' | 'urgency' | 'kind'>
  > {
  letterhead?: string;
  signatories: string[];
  addressees: string[];
}

/** Takes the head of a circular (版头, 标题, 主送机关) from its blocks. What is not understood stays in the text. */
export function takeHead(
  blocks: readonly SourceBlock[],
  context: Context,
): { rest: SourceBlock[]; head: Head } {
  const end = endOf(blocks);
  const lines = blocks.slice(0, end).filter(isParagraph);
  const head: Head = { signatories: [], addressees: [] };
  const open = lines.filter((line) => !takeMark(line, head, context));
  const number = open.findIndex((line) => NUMBER.test(withoutSpace(line.text.text)));
  if (number >= 0) takeNumber(open[number]!, head, context);
  const above = number >= 0 ? open.slice(0, number) : open;
  const below = number >= 0 ? open.slice(number + 1) : [];
  const { letterhead, title } = partLines(above, below);
  if (letterhead.length > 0) {
    head.letterhead = textOf(letterhead);
    tell(context, 'sure', '发文机关标志', head.letterhead, letterhead[0]!.text);
  }
  const left = takeTitle(title, head, context);
  const addressees = blocks[end];
  const isListed = isParagraph(addressees) && isAddressees(addressees.text.text);
  if (isListed) {
    head.addressees = organsListed(addressees.text.text);
    tell(context, 'sure', '主送', head.addressees.join('，'), addressees.text);
  } else
    tell(context, 'ask', '主送', '没有认出主送机关；确有主送的，补写“主送”', addressees && at(addressees));
  return { rest: [...left, ...blocks.slice(isListed ? end + 1 : end)], head };
}

function at(block: SourceBlock) {
  return block.type === 'paragraph' ? block.text : undefined;
}

/** Index of what the head ends with: the addressees, or the first block that is a sentence, a heading or a table. */
function endOf(blocks: readonly SourceBlock[]): number {
  const end = blocks.findIndex((block, index) => {
    const text = wordsOf(block);
    if (index >= MOST_LINES || !isParagraph(block)) return true;
    if (isMark(text) || NUMBER.test(withoutSpace(text))) return false;
    return isAddressees(text) || !isBare(text) || isOrdinalLine(text) || (block.level ?? 1) > 1;
  });
  return end === -1 ? blocks.length : end;
}

const MOST_LINES = 24;

function isOrdinalLine(text: string): boolean {
  return ordinalOf(text) !== undefined;
}

/** A list of organs before a colon, not the sentence that ends in 通知如下：. */
function isAddressees(text: string): boolean {
  return (
    /[：:]$/u.test(text) &&
    text.length <= 600 &&
    !/如下|以下|下列|通知[：:]$|方案[：:]$|[。；《]/u.test(text) &&
    ordinalOf(text) === undefined &&
    /(?:府|办|局|厅|委|部|院|会|心|组|位|司|行|校|处|门|构|区|县|市|镇|乡|道|团|室|社|站|队|所|[）)])[：:]$/u.test(
      text,
    )
  );
}

const NUMBER =
  /^(?:[\p{Script=Han}A-Za-z]{1,24}[〔[［【（(]\d{4}[〕\]］】）)]第?\d{1,6}号)(?:签发人[：:]?.*|\p{Script=Han}{2,12})?$/u;
const CLASSIFIED = /^(?:绝密|机密|秘密)(?:★.{0,8})?$/u;
const URGENT = /^(特急|加急|特提|平急)$/u;

function isMark(text: string): boolean {
  const bare = withoutSpace(text);
  return CLASSIFIED.test(bare) || URGENT.test(bare) || /^\d{6}$/.test(bare) || /^签发人[：:]/u.test(bare);
}

function takeMark({ text }: SourceParagraph, head: Head, context: Context): boolean {
  const bare = withoutSpace(text.text);
  if (!isMark(bare)) return false;
  if (CLASSIFIED.test(bare)) head.classification = bare;
  else if (bare === '特急' || bare === '加急') head.urgency = bare;
  else if (/^\d{6}$/.test(bare)) head.copyNumber = bare;
  else if (/^签发人/u.test(bare)) head.signatories.push(...namesIn(text.text));
  else return false;
  tell(context, 'sure', '版头', bare, text);
  return true;
}

function namesIn(text: string): string[] {
  const names = text.replace(/^.*?签\s*发\s*人\s*[：:]?/u, '');
  const pieces = names.split(/[、，\s\u3000]+/u).filter((name) => name !== '');
  // A name of two characters stands apart, to be as wide as one of three: 张　三.
  return pieces.flatMap((piece, at) => {
    if (piece.length === 1 && pieces[at - 1]?.length === 1) return [];
    return piece.length === 1 && pieces[at + 1]?.length === 1 ? [piece + pieces[at + 1]] : [piece];
  });
}

function takeNumber({ text }: SourceParagraph, head: Head, context: Context): void {
  const [number = ''] = /^.*?号/u.exec(withoutSpace(text.text)) ?? [];
  const parsed = parseDocumentNumber(number);
  if (parsed) {
    const { agencyCode, year, serial } = parsed;
    const standard = `${agencyCode}〔${year}〕${serial}号`;
    if (standard !== number) tell(context, 'changed', '发文字号', `“${number}”写作“${standard}”`, text);
    head.documentNumber = { ...parsed, text: standard };
    tell(context, 'sure', '发文字号', standard, text);
  }
  const behind = text.text.slice(text.text.indexOf('号') + 1);
  // On an upward document the names of who signs off stand beside the number.
  head.signatories.push(...namesIn(behind));
}

/** The lines around the number: the title stands below it, or, where nothing does, above. */
function partLines(
  above: readonly SourceParagraph[],
  below: readonly SourceParagraph[],
): { letterhead: SourceParagraph[]; title: SourceParagraph[] } {
  if (below.length > 0 && KIND.test(textOf(below))) return { letterhead: [...above], title: [...below] };
  const [first] = above;
  // Minutes without a number say what they are twice: in the letterhead and as their title.
  if (first && above.length > 1 && MINUTES.test(withoutSpace(first.text.text)))
    return { letterhead: [first], title: [...above.slice(1), ...below] };
  const file = above.findIndex(({ text }) => /文件$/u.test(withoutSpace(text.text)));
  return { letterhead: above.slice(0, file + 1), title: [...above.slice(file + 1), ...below] };
}

const KIND = new RegExp(`(${kinds.join('|')})(?:（[^（）]*）)?$`, 'u');

export const MINUTES = /纪要$/u;

function textOf(lines: readonly SourceParagraph[]): string {
  return withoutSpace(lines.map(({ text }) => text.text).join(''));
}

/** The lines up to the one that names the kind are the title; what follows stays in the text. */
function takeTitle(lines: readonly SourceParagraph[], head: Head, context: Context): SourceParagraph[] {
  const lengths = lines.map((_, index) => index + 1);
  const length = lengths.findLast((count) => KIND.test(textOf(lines.slice(0, count)))) ?? lines.length;
  const taken = lines.slice(0, length);
  if (taken.length === 0) return [];
  const whole = without(joined(taken.map(({ text }) => text)), /[\s\u3000]+/gu);
  head.title = whole.text;
  const kind = KIND.exec(whole.text)?.[1];
  if (kind !== undefined) head.kind = kind;
  tell(context, kind === undefined ? 'ask' : 'sure', '标题', whole.text, whole);
  for (const { text } of lines.slice(length))
    tell(context, 'ask', '版头', `不知道“${text.text}”是什么，暂放在正文开头`, text);
  return lines.slice(length);
}
