import { child, integerIn, outermost, type XmlElement } from '../../word/xml-element.ts';
import { joined, type SourceText, sourceText, trimmed } from '../source-text.ts';
import type { SourceBlock, SourceCell, SourceTable } from '../types.ts';
import type { Context } from './context.ts';
import { readParagraph } from './paragraph.ts';
import { isPrompt } from './runs.ts';
import { wordsIn } from './stories.ts';

/** The paragraphs, tables and pictures of a body in order; a table without lines only puts paragraphs in their places. */
export function readBlocks(element: XmlElement, context: Context): SourceBlock[] {
  let open: SourceText | undefined;
  const blocks = element.children.flatMap((each): SourceBlock[] => {
    if (each.name === 'w:p') {
      const { paragraphs, pictures, boxes, open: next } = readParagraph(each, context, open);
      open = next;
      return [...paragraphs, ...pictures, ...boxes.flatMap((box) => readBlocks(box, context))];
    }
    if (OUTSIDE.has(each.name)) return [];
    const inner = each.name === 'w:tbl' ? readTable(each, context) : readOther(each, context);
    if (inner.length === 0) return [];
    const before = closing(open);
    open = undefined;
    return [...before, ...inner];
  });
  return [...blocks, ...closing(open)];
}

/** Words that no paragraph went on with. */
function closing(open: SourceText | undefined): SourceBlock[] {
  const text = open && trimmed(open);
  return text && text.text !== '' ? [{ type: 'paragraph', text }] : [];
}

/** What holds blocks; or a file within the file, in a format of its own. */
function readOther(element: XmlElement, context: Context): SourceBlock[] {
  const { findings, count } = context;
  const place = { line: count.paragraphs + 1, column: 1 };
  if (element.name === 'w:altChunk')
    findings.push({ kind: 'ask', place, subject: '嵌入文件', text: '这里嵌有另一个文件，没有导入，请补上' });
  if (!isPrompt(element)) return readBlocks(element, context);
  const prompt = wordsIn(element);
  findings.push({ kind: 'dropped', place, subject: '提示文字', text: `略去没有填写的提示“${prompt}”` });
  return [];
}

/** What holds no text of the document, or text that was taken out of it; the latter is told by `readParagraph` alone. */
const OUTSIDE = new Set([
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tcPr',
  'w:trPr',
  'w:pPr',
  'w:r',
]);

function readTable(element: XmlElement, context: Context): SourceBlock[] {
  const rows = within(element, 'w:tr').filter((row) => !isDeleted(row, context));
  if (!isRuled(element, rows)) return rows.flatMap((row) => placed(row, context));
  const table = cellsOf(rows, context);
  return table.rows.length === 0 ? [] : [table];
}

/** A row that a tracked change deleted: what it says is told. */
function isDeleted(row: XmlElement, { findings, count }: Context): boolean {
  if (!child(child(row, 'w:trPr'), 'w:del')) return false;
  const words = wordsIn(row, ['w:t', 'w:delText']);
  const place = { line: count.paragraphs + 1, column: 1 };
  findings.push({ kind: 'dropped', place, subject: '修订', text: `略去修订中删去的一行“${words}”` });
  count.paragraphs += outermost(row, 'w:p').length;
  return true;
}

/** Rows and cells, wrappers opened. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) =>
    each.name === name
      ? [each]
      : /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(each.name)
        ? within(each, name)
        : [],
  );
}

/** Whether lines are to be seen, or anybody may think so: of a style nothing is known here. */
function isRuled(table: XmlElement, rows: readonly XmlElement[]): boolean {
  const properties = child(table, 'w:tblPr');
  if (child(properties, 'w:tblpPr') || rows.length === 0) return false;
  const borders = [
    child(properties, 'w:tblBorders'),
    ...rows.flatMap((row) => outermost(row, 'w:tcBorders')),
  ].flatMap((each) => each?.children ?? []);
  if (borders.length === 0) return child(properties, 'w:tblStyle') !== undefined || rows.length > 1;
  return borders.some(({ attributes }) => !/^(nil|none)$/.test(attributes.get('w:val') ?? 'nil'));
}

/** The paragraphs of a row that only places them: what stands side by side is one, a wide gap between. */
function placed(row: XmlElement, context: Context): SourceBlock[] {
  const cells = within(row, 'w:tc').map((cell) => readBlocks(cell, context));
  const full = cells.filter((blocks) => blocks.length > 0);
  const lines = full.map((blocks) =>
    blocks.length === 1 && blocks[0]!.type === 'paragraph' ? blocks[0] : undefined,
  );
  if (full.length < 2 || lines.includes(undefined)) return full.flat();
  const texts = lines.flatMap((line, index): SourceText[] => [
    ...(index > 0 ? [gap(line!.text)] : []),
    line!.text,
  ]);
  return [{ type: 'paragraph', text: joined(texts) }];
}

function gap({ runs }: SourceText): SourceText {
  return sourceText('\u3000', runs[0]!);
}

function cellsOf(rows: readonly XmlElement[], context: Context): SourceTable {
  /** For each column, the cell that reaches down into the next row. */
  let above = new Map<number, SourceCell>();
  let width = 0;
  const read = rows.map((row) => {
    const cells: SourceCell[] = [];
    const reaching = new Map<number, SourceCell>();
    let column = integerIn(child(child(row, 'w:trPr'), 'w:gridBefore'), 'w:val') ?? 0;
    for (let at = 0; at < Math.min(column, MOST_COLUMNS); at += 1) cells.push(emptyCell(context));
    for (const each of within(row, 'w:tc')) {
      const properties = child(each, 'w:tcPr');
      const columnSpan = Math.min(
        MOST_COLUMNS,
        Math.max(1, integerIn(child(properties, 'w:gridSpan'), 'w:val') ?? 1),
      );
      const merge = child(properties, 'w:vMerge');
      const goesOn = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
      const upper = goesOn ? above.get(column) : undefined;
      const text = cellText(each, context);
      if (upper && text.text === '') {
        upper.rowSpan += 1;
        reaching.set(column, upper);
      } else {
        const cell = { text, columnSpan, rowSpan: 1 };
        cells.push(cell);
        if (merge) reaching.set(column, cell);
      }
      column += columnSpan;
    }
    width = Math.max(width, column);
    above = reaching;
    return cells;
  });
  return { type: 'table', rows: read, width: Math.min(width, MOST_COLUMNS) };
}

/** Word has 63. */
const MOST_COLUMNS = 200;

function emptyCell({ count }: Context): SourceCell {
  return { text: sourceText('', { line: count.paragraphs + 1, column: 1 }), columnSpan: 1, rowSpan: 1 };
}

/** The words of a cell, its paragraphs one after another; a table in it is taken as its words. */
function cellText(cell: XmlElement, context: Context): SourceText {
  const start = { line: context.count.paragraphs + 1, column: 1 };
  const texts = readBlocks(cell, context).flatMap((block): SourceText[] => {
    if (block.type === 'paragraph') return [block.text];
    if (block.type === 'table') return block.rows.flatMap((row) => row.map(({ text }) => text));
    context.findings.push({
      kind: 'ask',
      place: block.place,
      subject: '图片',
      text: `表格里有图片（${block.name}），没有放入表中`,
    });
    return [];
  });
  if (texts.length === 0) return sourceText('', start);
  return trimmed(
    joined(
      texts.flatMap((text, index) =>
        index > 0 && /[。；：!！?？.]$/u.test(texts[index - 1]!.text) ? [gap(text), text] : [text],
      ),
    ),
  );
}
