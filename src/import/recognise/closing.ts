import type { CircularMeta, IsoDate } from '../../circular/types.ts';
import { part, type SourceText, sourceText } from '../source-text.ts';
import type { SourceBlock, SourceParagraph } from '../types.ts';
import { type Context, tell } from './context.ts';
import { wholeDate } from './dates.ts';
import { isBare, isOrganLike, isParagraph, withoutSpace, wordsOf } from './words.ts';

/** What stands below a text: signature and date, and the notes under them. */
export interface Closing {
  organs: string[];
  date?: IsoDate;
  publicity?: CircularMeta['publicity'];
  contact?: NonNullable<CircularMeta['contact']>;
  notes: string[];
}

/** Index of the block that is the date of a circular, or ends in it; -1 where there is none before `end`. */
export function dateIndex(blocks: readonly SourceBlock[], end = blocks.length): number {
  return blocks.slice(0, end).findIndex((block) => isParagraph(block) && dateOf(block) !== undefined);
}

function dateOf({ text }: SourceParagraph): { date: IsoDate; before: string } | undefined {
  const bare = withoutSpace(text.text);
  const [, before = '', written = bare] =
    /^(.*?)((?:\d{4}|[一二三四五六七八九〇○零]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日)$/u.exec(
      bare,
    ) ?? [];
  const date = wholeDate(written);
  if (date === undefined || (before !== '' && !(isBare(before) && isOrganLike(before) && before.length >= 4)))
    return undefined;
  return { date, before };
}

/**
 * Takes signature, date and notes around the date of a text: lines without marks above it are who signs (in a few
 * circulars they stand below), lines in brackets below it are notes.
 *
 * @param expected - Names that the signature may be, which tell where a name turns over to the next line.
 */
export function takeClosing(
  blocks: readonly SourceBlock[],
  index: number,
  expected: readonly string[],
  context: Context,
): { before: SourceBlock[]; after: SourceBlock[]; closing: Closing } {
  const closing: Closing = { organs: [], notes: [] };
  const line = blocks[index];
  const dated = isParagraph(line) ? dateOf(line) : undefined;
  if (!isParagraph(line) || !dated) return { before: [...blocks], after: [], closing };
  closing.date = dated.date;
  tell(context, 'sure', '成文日期', dated.date, line.text);
  let start = index;
  const above: SourceText[] = dated.before === '' ? [] : [sourceText(dated.before, line.text.runs[0]!)];
  while (above.length < MOST_SIGNERS && isSigner(blocks[start - 1])) {
    start -= 1;
    above.unshift((blocks[start] as SourceParagraph).text);
  }
  let end = index + 1;
  if (above.length === 0 && isSigner(blocks[end]) && isOrganLike(withoutSpace(wordsOf(blocks[end])))) {
    above.push((blocks[end] as SourceParagraph).text);
    end += 1;
  }
  closing.organs = signersOf(above, expected);
  if (closing.organs.length > 0) tell(context, 'sure', '落款', closing.organs.join('、'), above[0]);
  for (; /^[（(].*[）)]$/u.test(wordsOf(blocks[end])); end += 1)
    takeNote((blocks[end] as SourceParagraph).text, closing, context);
  return { before: blocks.slice(0, start), after: blocks.slice(end), closing };
}

const MOST_SIGNERS = 12;

function isSigner(block: SourceBlock | undefined): boolean {
  const text = wordsOf(block);
  if (!isParagraph(block) || !isBare(text) || block.level !== undefined) return false;
  return !/^(?:附件|附：|\d|[（(])|[、，：:。]/u.test(text) && text.length <= 40;
}

/** Each line is an organ; lines that are one expected name together are that organ. */
function signersOf(lines: readonly SourceText[], expected: readonly string[]): string[] {
  const whole = withoutSpace(lines.map(({ text }) => text).join(''));
  if (
    lines.length > 1 &&
    (expected.includes(whole) || !lines.every(({ text }) => isOrganLike(withoutSpace(text))))
  )
    return [whole];
  return lines.flatMap(({ text }) => text.split(/\u3000+/u)).map(withoutSpace);
}

function takeNote(text: SourceText, closing: Closing, context: Context): void {
  const inner = part(text, 1, text.text.length - 1);
  const note = withoutSpace(inner.text);
  const publicity = /^此件(主动公开|依申请公开|不予公开)$/u.exec(note)?.[1];
  const contact = /^联系人[：:](.+?)[，,；;、]?(?:联系)?电话[：:](.+)$/u.exec(note);
  if (publicity) {
    closing.publicity = publicity as CircularMeta['publicity'];
    tell(context, 'sure', '公开方式', publicity, text);
  } else if (contact) {
    closing.contact = { person: contact[1]!, phone: contact[2]!, public: false };
    tell(context, 'sure', '联系', '联系人和电话，印在文件上，网站上不公开', text);
    tell(context, 'changed', '联系', '“联系人”“联系电话”印作“联系人：…，电话：…”', text);
  } else {
    closing.notes.push(inner.text);
    tell(context, 'sure', '附注', inner.text, text);
    if (/公开/u.test(note)) tell(context, 'ask', '公开方式', '附注说到公开，请核对是否应写“公开方式”', text);
  }
}
