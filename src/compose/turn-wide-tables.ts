import type { PrintBlock, PrintRow, PrintTable, StyleName } from '../print/types.ts';
import { textWidth } from './context.ts';
import { isText } from './is-text.ts';
import { isPlacing } from './placing-table.ts';
import type { Sheet } from './print-document.ts';
import type { Template } from './template/template.ts';
import { leastTableWidth, textColumns } from './text-columns.ts';

/**
 * Parts an upright sheet where a table is too wide for it: the table stands on pages turned to the left, with the
 * label, titles and headings above it (GB/T 9704-2012, 8); the text goes on upright. What follows the table without
 * any text, a signature, stays below it.
 */
export function turnWideTables(sheet: Sheet, template: Template): Sheet[] {
  const { firstPage, ...other } = sheet;
  const sheets: Sheet[] = [];
  let upright: PrintBlock[] = [];
  for (const block of sheet.blocks) {
    if (!isWide(block, template)) {
      upright.push(block);
      continue;
    }
    const lead = upright.findLastIndex((above) => !isLead(above)) + 1;
    if (lead > 0) sheets.push({ ...other, blocks: upright.slice(0, lead) });
    const turned = [...upright.slice(lead), widened(block, template)];
    sheets.push({ ...other, page: template.form.turned, blocks: turned });
    upright = [];
  }
  const [first] = sheets;
  if (!first) return [sheet];
  const rest = upright.slice(upright.findIndex(({ type }) => type !== 'blank'));
  if (rest.some(goesOn)) sheets.push({ ...other, blocks: rest });
  else sheets.at(-1)!.blocks.push(...upright);
  return firstPage ? [{ ...first, firstPage }, ...sheets.slice(1)] : sheets;
}

/** Whether a table's columns would be cramped on an upright page; one without borders only holds places. */
function isWide(block: PrintBlock, template: Template): block is PrintTable {
  if (block.type !== 'table' || isPlacing(block)) return false;
  return leastTableWidth(textsByColumn(block), measuresOf(block, template)) > textWidth(template.page);
}

function widened(table: PrintTable, template: Template): PrintTable {
  const available = textWidth(template.form.turned);
  const widths = textColumns(textsByColumn(table), { ...measuresOf(table, template), available });
  return { ...table, columns: table.columns.map((column, index) => ({ ...column, width: widths[index]! })) };
}

function measuresOf({ padding }: PrintTable, { styles }: Template) {
  return { size: styles.tableCell.size, padding };
}

/** The texts of each column, its head first. */
function textsByColumn({ columns, head, body }: PrintTable): string[][] {
  return columns.map((_, index) => [...head, ...body].map((row) => textAt(row, index)));
}

function textAt({ cells }: PrintRow, index: number): string {
  const runs = cells[index]?.children.flatMap((child) => child.runs) ?? [];
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}

/** What goes with the table that it stands above. */
function isLead(block: PrintBlock): boolean {
  return block.type === 'blank' || (block.type === 'paragraph' && LEADS.has(block.style) && !isText(block));
}

const LEADS = new Set<StyleName>([
  'attachmentLabel',
  'attachmentTitle',
  'byline',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'figureCaption',
]);

/** What goes on upright below a table that is turned: text, another table, a figure. */
function goesOn(block: PrintBlock): boolean {
  return block.type === 'figure' || (block.type === 'table' ? !isPlacing(block) : isText(block));
}
