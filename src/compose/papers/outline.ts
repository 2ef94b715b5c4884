import { chineseNumeral } from '../../circular/chinese-numeral.ts';
import type { PaperTemplate } from '../../circular/paper-template.ts';
import type { PrintBlock, PrintTable } from '../../print/types.ts';
import { blank, paragraph, text } from '../builders.ts';
import type { Context } from '../context.ts';
import { blankTable } from './blank-table.ts';
import type { DemandedPaper } from './demanded-papers.ts';

/** The heads that the circular lists (内容=), each once and in its order, else those of the kind; room to write below each. */
export function outline(paper: DemandedPaper, context: Context): PrintBlock[] {
  return headsOf(paper).flatMap(({ title, hint = WRITE_HERE }, index) => [
    paragraph('heading1', 'heading1', `${chineseNumeral(index + 1)}、${title}`),
    hintLine(hint),
    ...blank(1, context.template.line),
  ]);
}

/** The same heads as a table that is filled in by hand or on screen. */
export function outlineSheet(paper: DemandedPaper, width: number, { template }: Context): PrintTable {
  const columns = [
    { title: '项目', share: 28 },
    { title: '内容', share: 72 },
  ];
  const rows = headsOf(paper).map(({ title, hint }) => ({
    项目: hint === undefined ? title : `${title}（${hint}）`,
  }));
  const table = blankTable(columns, rows, { width, summary: paper.heading, template });
  const body = table.body.map(({ cells: [head, ...rest], ...row }) => ({
    ...row,
    minHeight: SHEET_LINES * template.line,
    cells: [{ ...head!, header: 'row' as const }, ...rest],
  }));
  return { ...table, body };
}

/** Lines of the page's grid to write on beside each head. */
const SHEET_LINES = 1.9;

function headsOf({ template, deadline }: DemandedPaper): PaperTemplate['heads'] {
  const listed = [...new Set(deadline?.contents ?? [])];
  return listed.length > 0 ? listed.map((title) => ({ title })) : template.heads;
}

/** Sentences that stand as they are, numbered. */
export function articles({ template }: DemandedPaper): PrintBlock[] {
  return template.heads.map(({ title }, index) => paragraph('body', 'listItem', `${index + 1}.${title}`));
}

const WRITE_HERE = '在此填写';

/** A hint is told from the text that replaces it by its face. */
export function hintLine(hint: string): PrintBlock {
  return paragraph('body', 'paragraph', [text(`（${hint}）`, { face: 'h2' })]);
}
