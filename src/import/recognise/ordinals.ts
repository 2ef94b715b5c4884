import { type Ordinal, ordinalOf } from '../ordinal.ts';
import type { SourceBlock, SourceParagraph } from '../types.ts';
import { type Context, tell } from './context.ts';
import { isBare, isParagraph } from './words.ts';

/** What a paragraph with an ordinal is: a heading, whose ordinal is generated, or an item that keeps what was typed. */
export interface Standing {
  ordinal?: Ordinal;
  level: 1 | 2 | 3 | 4;
  heading: boolean;
}

interface Member {
  paragraph: SourceParagraph;
  index: number;
  ordinal: Ordinal;
  parent: Member | undefined;
}

/**
 * Which paragraphs of a text are headings, and of which level. The level follows from the ordinal, as the file's own marks
 * are often wrong; those count where there is no ordinal. The ordinals of one run are all headings or all items, for
 * what is generated must come out as it was.
 */
export function standingsOf(
  blocks: readonly SourceBlock[],
  context: Context,
): ReadonlyMap<SourceBlock, Standing> {
  const standings = new Map<SourceBlock, Standing>();
  const items = new Set<Member>();
  for (const run of runsOf(membersOf(blocks, lostOrdinals(blocks, context)))) {
    const parent = run[0]!.parent;
    const isItem = (parent && items.has(parent)) || run.restarts || !areHeadings(run, blocks);
    if (run.restarts && !(parent && items.has(parent)))
      tell(
        context,
        'ask',
        '序号',
        `序号从“${run[0]!.ordinal.written}”重新数起，序号按原样保留，请核对层次`,
        run[0]!.paragraph.text,
      );
    for (const member of run) {
      if (isItem) items.add(member);
      standings.set(member.paragraph, {
        ordinal: member.ordinal,
        level: member.ordinal.level,
        heading: !isItem,
      });
    }
    if (isItem) reportItems(run, context);
    else verify(run, context);
  }
  for (const block of blocks) {
    if (!isParagraph(block) || block.level === undefined || standings.has(block)) continue;
    const level = Math.min(block.level, 4) as Standing['level'];
    standings.set(block, { level, heading: true });
    tell(
      context,
      'ask',
      '标题',
      `“${block.text.text.slice(0, 30)}”没有序号，按文件里的样式作第${level}级标题，序号自动生成`,
      block.text,
    );
  }
  return standings;
}

/** Lines of the first level that lost their ordinals, with what these were: found first, since all below hangs on them. */
function lostOrdinals(blocks: readonly SourceBlock[], context: Context): Map<SourceBlock, Ordinal> {
  const lost = new Map<SourceBlock, Ordinal>();
  const tops = membersOf(blocks, lost).filter(({ ordinal }) => ordinal.level === 1);
  tops.forEach((member, at) => {
    const expected = at + 1 + lost.size;
    if (member.ordinal.count !== expected + 1) return;
    const line = lostBetween(tops[at - 1], member, blocks);
    if (!line) return;
    lost.set(line, { level: 1, count: expected, length: 0, written: '' });
    tell(context, 'changed', '序号', `“${line.text.text}”前的序号缺失，按次序补上，作第1级标题`, line.text);
  });
  return lost;
}

function membersOf(blocks: readonly SourceBlock[], lost: ReadonlyMap<SourceBlock, Ordinal>): Member[] {
  const open: Member[] = [];
  return blocks.flatMap((block, index): Member[] => {
    const ordinal = isParagraph(block) ? (lost.get(block) ?? ordinalOf(block.text.text)) : undefined;
    if (!isParagraph(block) || !ordinal || ordinal.length === block.text.text.length) return [];
    while (open.length > 0 && open.at(-1)!.ordinal.level >= ordinal.level) open.pop();
    const member = { paragraph: block, index, ordinal, parent: open.at(-1) };
    open.push(member);
    return [member];
  });
}

type Run = Member[] & { restarts?: boolean };

/** Members of one level under one parent. One that counts from 1 again begins a run of its own. */
function runsOf(members: readonly Member[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<Member | undefined, Map<number, Run>>();
  for (const member of members) {
    const ofParent = open.get(member.parent) ?? new Map<number, Run>();
    open.set(member.parent, ofParent);
    const run = ofParent.get(member.ordinal.level);
    if (run && !(member.ordinal.count === 1 && run.length > 1)) {
      run.push(member);
      continue;
    }
    const begun: Run = [member];
    if (run) begun.restarts = true;
    ofParent.set(member.ordinal.level, begun);
    runs.push(begun);
  }
  return runs;
}

/** Titles without a full stop, and sentences that run on, are headings; sentences alone, and what ; ends, are items. */
function areHeadings(run: Run, blocks: readonly SourceBlock[]): boolean {
  const texts = run.map(({ paragraph, ordinal }) => paragraph.text.text.slice(ordinal.length));
  if (texts.some((text) => !isSentence(text) && text.length <= LONGEST_TITLE)) return true;
  if (texts.slice(0, -1).some((text) => /[；;，,]$/u.test(text))) return false;
  const hasText = (member: Member) => !standsAlone(member, blocks);
  return texts.filter((text, at) => runsOn(text) || hasText(run[at]!)).length * 2 > texts.length;
}

const LONGEST_TITLE = 60;

function isSentence(text: string): boolean {
  return /[。；;！？]|[，、]$/u.test(text);
}

/** A short first sentence with more behind it. */
function runsOn(text: string): boolean {
  const end = text.indexOf('。');
  return end > 0 && end <= LONGEST_TITLE && end < text.length - 1;
}

/** Whether nothing stands under it: what follows is an ordinal of its own level or above, or nothing. */
function standsAlone({ index, ordinal }: Member, blocks: readonly SourceBlock[]): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return true;
  const found = isParagraph(next) ? ordinalOf(next.text.text) : undefined;
  return found !== undefined && found.level <= ordinal.level;
}

function reportItems(run: Run, context: Context): void {
  const broken = run.find(({ ordinal }, at) => ordinal.count !== run[0]!.ordinal.count + at);
  if (broken)
    tell(
      context,
      'ask',
      '序号',
      `这里是“${broken.ordinal.written}”，序号不连续，按原样保留，请核对`,
      broken.paragraph.text,
    );
}

/** Compares the ordinals of headings with those that are generated. */
function verify(run: Run, context: Context): void {
  const wrong = run.find(({ ordinal }, at) => ordinal.count !== at + 1);
  if (!wrong) return;
  const { ordinal, paragraph } = wrong;
  const words = `序号“${ordinal.written}”不合次序（这是同级的第${run.indexOf(wrong) + 1}个），印出时从这里起重编，请核对有无缺漏`;
  tell(context, 'changed', '序号', words, paragraph.text);
}

/** The only short line without marks between two headings of a level: it lost its ordinal. */
function lostBetween(
  before: Member | undefined,
  member: Member,
  blocks: readonly SourceBlock[],
): SourceParagraph | undefined {
  const lines = blocks
    .slice((before?.index ?? -1) + 1, member.index)
    .filter(isParagraph)
    .filter(
      ({ text: { text } }) =>
        isBare(text) && text.length <= 24 && !/[，、：]/u.test(text) && !ordinalOf(text),
    );
  return lines.length === 1 ? lines[0] : undefined;
}
