import { circular, prose } from '../../circular/builders.ts';
import type { Annex, Prose } from '../../circular/types.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { SourceText } from '../source-text.ts';
import type { Draft, Finding, SourceBlock, SourceDocument } from '../types.ts';
import { type Chunk, partAnnexes } from './annexes.ts';
import { attachmentListAt } from './attachment-list.ts';
import { takeAttendance } from './attendance.ts';
import { type BodyContext, readBody } from './body.ts';
import { campaignOf } from './campaign.ts';
import { type Closing, dateIndex, takeClosing } from './closing.ts';
import { type Context, tell } from './context.ts';
import { readForm } from './form.ts';
import { type Head, takeHead } from './head.ts';
import { takeImprint } from './imprint.ts';
import { ledgersIn } from './ledgers.ts';
import { metaOf } from './meta.ts';
import { partNames } from './part-names.ts';
import { periodOf } from './period.ts';
import { readProseTitle } from './prose-title.ts';
import { wordsOf } from './words.ts';

export interface Wishes {
  /** The folder's name; else it follows from number and date. */
  slug?: string | undefined;
  /** What the file is called, for a circular whose title is not found. */
  name: string;
}

/** Makes a draft of a circular of what a file says. What is not certain is asked; nothing is left out unsaid. */
export function recognise(document: SourceDocument, corpus: Corpus, wishes: Wishes): Draft {
  const findings: Finding[] = [...document.findings];
  const context: Context = { findings };
  const { rest: printed, imprint } = takeImprint(document.blocks, context);
  const { rest: text, head } = takeHead(printed, context);
  const main = takeMain(text, head, imprint.printing?.organ, context);
  const { closing } = main;
  const chunks = partAnnexes(main.after, main.listed, context);
  const meta = metaOf(head, closing, imprint, { corpus, name: wishes.name }, context);
  const { issueDate } = meta;
  const campaign = campaignOf(head, text, corpus, context);
  const isMinutes = meta.format === '纪要';
  const { rest: own, attendance } = isMinutes
    ? takeAttendance(main.body, context)
    : { rest: main.body, attendance: {} };
  const ledgers = ledgersIn(own, context);
  const draft = circular(
    wishes.slug ?? slugOf(head, issueDate),
    { ...meta, ...attendance, ledgers, ...(campaign !== undefined && { campaign }) },
    [],
  );
  const folder = draft.file.slice(0, -'/index.md'.length);
  const body: BodyContext = { ...context, issueDate, pictureFile: (name) => `${folder}/${name}` };
  draft.children = readBody(own, body);
  addAnnexes(draft, chunks, body);
  const period = periodOf(draft);
  if (period) {
    draft.meta.period = period;
    tell(context, 'sure', '起止', `${period.start}/${period.end}，据各阶段的起止`);
  }
  return {
    circular: draft,
    pictures: new Map([...document.pictures].map(([name, bytes]) => [`${folder}/${name}`, bytes])),
    findings,
  };
}

interface Main {
  body: SourceBlock[];
  listed: SourceText[];
  closing: Closing;
  after: SourceBlock[];
}

/** The circular's own text, up to its date and the notes below it, with the list of attachments taken out. */
function takeMain(
  blocks: readonly SourceBlock[],
  head: Head,
  printer: string | undefined,
  context: Context,
): Main {
  const label = blocks.findIndex((block) => /^附件\s*\d{0,2}$/u.test(wordsOf(block)));
  const date = dateIndex(blocks, label === -1 ? undefined : label);
  const expected = [head.title?.split('关于')[0], head.letterhead?.replace(/文件$/u, ''), printer];
  const sealed = date === -1 ? blocks : withoutSeals(blocks, date, context);
  const { before, after, closing } =
    date === -1
      ? {
          before: blocks.slice(0, label === -1 ? undefined : label),
          after: label === -1 ? [] : blocks.slice(label),
          closing: { organs: [], notes: [] },
        }
      : takeClosing(
          sealed,
          sealed.indexOf(blocks[date]!),
          expected.filter((name) => name !== undefined),
          context,
        );
  const from = before.findIndex((_, index) => {
    const list = attachmentListAt(before, index);
    return list !== undefined && index + list.length === before.length;
  });
  const listed = from === -1 ? [] : attachmentListAt(before, from)!.titles;
  if (listed.length > 0)
    tell(context, 'sure', '附件说明', listed.map(({ text }) => text).join('、'), listed[0]);
  return { body: from === -1 ? [...before] : before.slice(0, from), listed, closing, after: [...after] };
}

/** Pictures at the signature are seals: they are no figures of the text. */
function withoutSeals(blocks: readonly SourceBlock[], date: number, context: Context): SourceBlock[] {
  return blocks.filter((block, at) => {
    if (block.type !== 'picture' || at < date - NEAR_SIGNATURE || at > date + NEAR_SIGNATURE) return true;
    context.findings.push({
      kind: 'ask',
      place: block.place,
      subject: '印章',
      text: `落款处有图片 ${block.name}，像是印章，已取出；要印上的，写“印章: ${block.name}”`,
    });
    return false;
  });
}

const NEAR_SIGNATURE = 8;

/** No romanisation: `circular-2018-7`, or by date where there is no number. */
function slugOf({ documentNumber }: Head, issueDate: string): string {
  return documentNumber === undefined
    ? `circular-${issueDate.replaceAll('-', '')}`
    : `circular-${documentNumber.year}-${documentNumber.serial}`;
}

/** Makes each part of its blocks and puts it where it belongs. */
function addAnnexes(draft: Draft['circular'], chunks: readonly Chunk[], context: BodyContext): void {
  const name = partNames();
  const made = new Map<Chunk, Prose>();
  for (const chunk of chunks) {
    const annex = annexOf(chunk, name, context);
    if (annex.type === 'prose') made.set(chunk, annex);
    const owner =
      chunk.owner === undefined ? undefined : chunk.owner === 'circular' ? draft : made.get(chunk.owner);
    if (owner) owner.attachments.push(annex);
    else draft.enclosures.push(annex);
    tell(context, 'sure', owner ? '附件' : '印发件', titleOf(annex), chunk.title);
  }
}

function titleOf(annex: Annex): string {
  return annex.type === 'form' ? annex.title : annex.meta.title;
}

function annexOf(chunk: Chunk, name: (kind: string) => string, context: BodyContext): Annex {
  const { title, byline, date, rest } = readProseTitle(chunk, context);
  const form = readForm(() => name('form'), title, rest, context);
  if (form) return form;
  const at = dateIndex(rest.slice(-3));
  const { before, after, closing } =
    at === -1
      ? { before: rest, after: [], closing: { organs: [], notes: [] } as Closing }
      : takeClosing(rest, rest.length - Math.min(3, rest.length) + at, [], context);
  const children = readBody([...before, ...after], context);
  const isDivision = children.length === 1 && children[0]!.type === 'division';
  return prose(
    name(isDivision ? 'division' : /方案/u.test(title) ? 'plan' : 'attachment'),
    {
      title,
      ...(byline !== undefined && { byline }),
      ...(closing.organs.length > 0 && { signature: closing.organs }),
      ...((closing.date ?? date) && { issueDate: closing.date ?? date }),
      ledgers: ledgersIn(before, context),
    },
    children,
  );
}
