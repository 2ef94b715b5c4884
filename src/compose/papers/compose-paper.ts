import { formsOf } from '../../circular/parts.ts';
import type { Circular } from '../../circular/types.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Facts } from '../../derive/types.ts';
import type { PrintBlock, PrintDocument } from '../../print/types.ts';
import { composeAttachmentList } from '../attachment-list.ts';
import { withBlocks } from '../blocks/index.ts';
import { blank, paragraph } from '../builders.ts';
import { type Context, textWidth } from '../context.ts';
import { emWidth } from '../em-width.ts';
import { composeHead } from '../head/head.ts';
import { printDocument } from '../print-document.ts';
import type { Template } from '../template/template.ts';
import { titleLines } from '../title-lines.ts';
import { withTail } from '../with-tail.ts';
import { checklistTable } from './checklist.ts';
import type { DemandedPaper } from './demanded-papers.ts';
import { fillIn, remarkLine } from './fill-in.ts';
import { articles, outline, outlineSheet } from './outline.ts';
import { fillPattern, UNKNOWN } from './paper-words.ts';
import { pledgedDuties } from './pledged-duties.ts';
import { rosterTables } from './roster.ts';
import { superiorOutline } from './superior-outline.ts';

/**
 * A blank paper that a circular demands: head, title, addressee, opening, its heads or table, closing, and the places to fill in.
 *
 * @param template of the format that the paper's template names, else 文件.
 * @param others all papers of the circular: a checklist names them.
 */
export function composePaper(
  paper: DemandedPaper,
  others: readonly DemandedPaper[],
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  template: Template,
): PrintDocument {
  const context = withBlocks({ circular, facts, corpus, template, images: () => undefined });
  const { format, orientation, body } = paper.template;
  const isTable = body === 'checklist' || body === 'roster';
  const page = isTable ? template.form[orientation] : template.page;
  const head = format === undefined ? undefined : composeHead(unissued(circular, paper), template);
  const firstPage = format === undefined ? undefined : template.firstPage;
  const text = [
    ...(head ? blank(template.above.title, template.line) : []),
    titleLines(paper.heading, isTable ? 'tableTitle' : 'title', page, context),
    ...(isTable ? [] : blank(1, template.line)),
    ...opening(paper, page, template, isTable),
    ...bodyOf(paper, others, page, context),
    ...patterns(paper.template.closing, paper),
  ];
  const tail = [
    ...composeAttachmentList(
      formsOf(circular).filter(({ name }) => paper.deadline?.forms.includes(name)),
      template,
    ),
    ...tailOf(paper, page, template, isTable),
  ];
  const blocks = isTable
    ? [...text, ...tail]
    : withTail({ head: head?.blocks ?? [], text, tail }, template, head?.styles);
  const sheet = { page, numbered: true, blocks, ...(firstPage && { firstPage }) };
  return { ...printDocument(paper.heading, [sheet], context, head?.styles), fields: paper.id };
}

/** The head of a document that another organ will issue: its name and number stand open. */
function unissued(circular: Circular, { template: { upward } }: DemandedPaper): Circular {
  const { copyNumber: _, classification: __, urgency: ___, letterhead: ____, ...meta } = circular.meta;
  const year = Number(meta.issueDate.slice(0, 4));
  return {
    ...circular,
    meta: {
      ...meta,
      issuers: [UNKNOWN.repeat(2)],
      documentNumber: { text: `${UNKNOWN}〔${year}〕×号`, agencyCode: UNKNOWN, year, serial: 0 },
      signatories: upward ? [UNKNOWN] : [],
    },
  };
}

/** Addressee, places to fill in above the text, and the first paragraphs. */
function opening(
  paper: DemandedPaper,
  page: Template['page'],
  template: Template,
  isTable: boolean,
): PrintBlock[] {
  const { addressee, above } = paper.template;
  const to = addressee === undefined ? undefined : (fillPattern(addressee, paper.words) ?? UNKNOWN);
  return [
    ...(to === undefined ? [] : [paragraph('addressees', 'paragraph', `${to}：`)]),
    ...above.map((labels) => fillIn(labels, isTable ? 'tableNote' : 'body', page, template)),
    ...patterns(paper.template.opening, paper),
  ];
}

function bodyOf(
  paper: DemandedPaper,
  others: readonly DemandedPaper[],
  page: Template['page'],
  context: Context,
): PrintBlock[] {
  switch (paper.template.body) {
    case 'outline':
      return outline(paper, context);
    case 'sheet':
      return [outlineSheet(paper, textWidth(page), context)];
    case 'articles':
      return articles(paper);
    case 'superior':
      return superiorOutline(paper, context);
    case 'duties':
      return pledgedDuties(paper, context);
    case 'checklist':
      return [checklistTable(paper, others, textWidth(page), context)];
    case 'roster':
      return rosterTables(paper, textWidth(page), context);
  }
}

/** Signature, remark, and how to go about it. */
function tailOf(
  { template: { signature, remark, notes }, words }: DemandedPaper,
  page: Template['page'],
  template: Template,
  isTable: boolean,
): PrintBlock[] {
  const filled = signature.map((labels) => labels.flatMap((label) => fillPattern(label, words) ?? []));
  const lines = filled.map((labels) =>
    isTable
      ? fillIn(labels, 'tableNote', page, template)
      : fillIn(labels, 'body', page, template, labels.length === 1 ? SIGNATURE_START : 0),
  );
  const known = notes.flatMap((note) => fillPattern(note, words) ?? []);
  return [
    ...(isTable || lines.length === 0 ? [] : blank(1, template.line)),
    ...lines,
    ...(remark.length === 0 ? [] : [remarkLine(remark)]),
    ...(isTable ? [] : blank(known.length > 0 ? 1 : 0, template.line)),
    ...noteLines(known, template),
  ];
}

/** In cells of the grid: a signature stands in the right half. */
const SIGNATURE_START = 10;

/** 说明：1.… with what turns over aligned after the number. */
function noteLines(notes: readonly string[], { styles }: Template): PrintBlock[] {
  const label = '说明：';
  return notes.map((note, index) => {
    const ordinal = `${index + 1}.`;
    const lead = index === 0 ? label + ordinal : ordinal;
    const { size } = styles.tableNote;
    const override = {
      indentStart: emWidth(label + ordinal) * size,
      firstLineIndent: -emWidth(lead) * size,
    };
    return paragraph('tableNote', 'note', lead + note, { override });
  });
}

function patterns(sources: readonly string[], { words }: DemandedPaper): PrintBlock[] {
  return sources
    .flatMap((pattern) => fillPattern(pattern, words) ?? [])
    .map((filled) => paragraph('body', 'paragraph', filled));
}
