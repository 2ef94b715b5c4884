import { ordinalOf } from '../ordinal.ts';
import { part, type SourceText } from '../source-text.ts';
import type { SourceBlock } from '../types.ts';
import { attachmentListAt, titleKey } from './attachment-list.ts';
import { type Context, tell } from './context.ts';
import { isBare, isParagraph, withoutSpace, wordsOf } from './words.ts';

/** The blocks of one enclosure or attachment. */
export interface Chunk {
  /** What the list of attachments calls it; or what stands in its label. */
  title?: SourceText;
  blocks: SourceBlock[];
  /** Whose attachment it is: the circular's, or that of another chunk; undefined for an enclosure. */
  owner?: Chunk | 'circular';
}

/** The titles of one list, and which of them have come. */
interface Listed {
  owner: Chunk | 'circular';
  titles: { text: SourceText; taken: boolean }[];
}

/**
 * Parts what follows a circular's own text: each label (附件1), each title that a list promises, and a table after the notes
 * of a form begins another. Lists within are taken out; their attachments belong to the part they stand in.
 *
 * @param listed - Titles that the circular itself lists.
 */
export function partAnnexes(
  blocks: readonly SourceBlock[],
  listed: readonly SourceText[],
  context: Context,
): Chunk[] {
  const chunks: Chunk[] = [];
  const promises: Listed[] = listed.length > 0 ? [promise('circular', listed)] : [];
  let current: Chunk | undefined;
  const begin = (title: SourceText | undefined, owner: Chunk['owner']): Chunk => {
    current = { ...(title && { title }), blocks: [], ...(owner && { owner }) };
    chunks.push(current);
    return current;
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const label = labelOf(block);
    const titled = isParagraph(block)
      ? take(promises, (key) => key === titleKey(block.text.text))
      : undefined;
    if (label) {
      const next = wordsOf(blocks[at + 1]);
      const found =
        take(promises, (key) => key === titleKey(label.title?.text ?? next)) ??
        takeNumbered(promises, label.number);
      if (
        found &&
        !label.title &&
        isTitleLine(blocks[at + 1]) &&
        titleKey(next) !== titleKey(found.title.text) &&
        found.number !== undefined
      )
        tell(
          context,
          'ask',
          '附件',
          `附件说明中是“${found.title.text}”，附件的标题与它不同，请核对`,
          isParagraph(block) ? block.text : undefined,
        );
      const isUntitled = found !== undefined && !isTitleLine(blocks[at + 1]);
      if (isUntitled && !label.title)
        tell(
          context,
          'changed',
          '附件',
          `附件“${found.title.text}”的标题原件缺失，按附件说明补上`,
          found.title,
        );
      const isListed = found && (isUntitled || startsWithTitle(blocks, at + 1, found.title));
      const ownTitle = label.title ?? (isListed ? found.title : undefined);
      begin(ownTitle, found?.owner ?? 'circular');
      // The title stands below the label: it is the chunk's, and not another's.
      if (ownTitle && !label.title) at += titleLength(blocks, at + 1, ownTitle);
    } else if (titled) {
      begin(titled.title, titled.owner);
    } else {
      const list = attachmentListAt(blocks, at);
      if (list && current && at > 0) {
        promises.push(promise(current, list.titles));
        tell(context, 'sure', '附件说明', list.titles.map(({ text }) => text).join('、'), list.titles[0]);
        at += list.length - 1;
        continue;
      }
      const lost = current && isNextTable(block, current) ? takeNext(promises, blocks.slice(at)) : undefined;
      if (lost) {
        tell(
          context,
          'changed',
          '附件',
          `附件“${lost.title.text}”的标题原件缺失，按附件说明补上`,
          firstText(block),
        );
        begin(lost.title, lost.owner);
      }
      (current ?? begin(undefined, undefined)).blocks.push(block);
    }
  }
  for (const { titles } of promises) {
    for (const { text, taken } of titles)
      if (!taken) tell(context, 'ask', '附件', `附件说明列有“${text.text}”，文件里没有找到这个附件`, text);
  }
  return chunks;
}

function promise(owner: Listed['owner'], titles: readonly SourceText[]): Listed {
  return { owner, titles: titles.map((text) => ({ text, taken: false })) };
}

/** `附件`, `附件1`, `附件2：登记表`; not the list `附件：1.…`. */
function labelOf(block: SourceBlock): { number?: number; title?: SourceText } | undefined {
  if (!isParagraph(block)) return undefined;
  const match = /^附[件表]\s*(\d{1,2}|[一二三四五六七八九十])?\s*[：:]?$/u.exec(
    withoutSpace(block.text.text),
  );
  if (match) return match[1] === undefined ? {} : { number: numberOf(match[1]) };
  const titled = /^附[件表][\s\u3000]*(\d{1,2})[\s\u3000]*[：:][\s\u3000]*(?=\P{N})/u.exec(block.text.text);
  if (!titled || !isBare(block.text.text)) return undefined;
  return { number: Number(titled[1]), title: part(block.text, titled[0].length) };
}

function numberOf(written: string): number {
  return /\d/.test(written) ? Number(written) : '一二三四五六七八九十'.indexOf(written) + 1;
}

interface Taken {
  title: SourceText;
  owner: Listed['owner'];
  number?: number;
}

/** Takes the first promised title whose key is as asked, of the latest list first. */
function take(promises: readonly Listed[], matches: (key: string) => boolean): Taken | undefined {
  for (const { owner, titles } of promises.toReversed()) {
    const found = titles.find(({ text, taken }) => !taken && matches(titleKey(text.text)));
    if (!found) continue;
    found.taken = true;
    return { title: found.text, owner };
  }
  return undefined;
}

function takeNumbered(promises: readonly Listed[], number: number | undefined): Taken | undefined {
  for (const { owner, titles } of promises.toReversed()) {
    const found = number === undefined ? (titles.length === 1 ? titles[0] : undefined) : titles[number - 1];
    if (!found || found.taken) continue;
    found.taken = true;
    return { title: found.text, owner, number: number ?? 1 };
  }
  return undefined;
}

/** Whether a block may be a title, or its first line. */
function isTitleLine(block: SourceBlock | undefined): boolean {
  return isParagraph(block) && isBare(block.text.text) && ordinalOf(block.text.text) === undefined;
}

/** Whether a title stands at a place, on one line or on several. */
function startsWithTitle(blocks: readonly SourceBlock[], at: number, title: SourceText): boolean {
  return titleLength(blocks, at, title) > 0;
}

function titleLength(blocks: readonly SourceBlock[], at: number, title: SourceText): number {
  let lines = '';
  for (let length = 1; length <= 4; length += 1) {
    lines += wordsOf(blocks[at + length - 1]);
    if (titleKey(lines) === titleKey(title.text)) return length;
  }
  return 0;
}

/** A further table, or one after the notes of a form: that belongs to the next attachment. */
function isNextTable(block: SourceBlock, { blocks }: Chunk): boolean {
  const table = blocks.findIndex(({ type }) => type === 'table');
  return (
    block.type === 'table' &&
    table >= 0 &&
    blocks.slice(table).some((one) => /^(?:注|说明)[：:]/u.test(wordsOf(one)))
  );
}

/** The next title that is promised and does not come as a line of its own. */
function takeNext(promises: readonly Listed[], rest: readonly SourceBlock[]): Taken | undefined {
  const list = promises.findLast(({ titles }) => titles.some(({ taken }) => !taken));
  const next = list?.titles.find(({ taken }) => !taken);
  if (!list || !next) return undefined;
  if (rest.some((block) => titleKey(wordsOf(block)) === titleKey(next.text.text))) return undefined;
  next.taken = true;
  return { title: next.text, owner: list.owner };
}

function firstText(block: SourceBlock): SourceText | undefined {
  return block.type === 'table' ? block.rows[0]?.[0]?.text : undefined;
}
