import { form } from '../../circular/builders.ts';
import type { Form, FormColumn } from '../../circular/types.ts';
import { ordinalOf } from '../ordinal.ts';
import { part, type SourceText } from '../source-text.ts';
import type { SourceBlock, SourceTable } from '../types.ts';
import { type Context, tell } from './context.ts';
import { formHeads, type Heads } from './form-columns.ts';
import { type FormRows, formRows, withRowHeads } from './form-rows.ts';
import { gridOf } from './tables.ts';
import { withoutSpace } from './words.ts';

/** A blank report form, where the blocks of an attachment are one and nothing else; undefined otherwise. */
export function readForm(
  nameOf: () => string,
  title: string,
  blocks: readonly SourceBlock[],
  context: Context,
): Form | undefined {
  const tables = blocks.filter((block) => block.type === 'table');
  const [table] = tables;
  if (!table || tables.length > 1) return undefined;
  const heads = formHeads(table);
  const body = heads && rowsOf(table, heads);
  const around = linesAround(blocks);
  if (!heads || !body || !around) return undefined;
  const place = table.rows[0]![0]!.text;
  const named = withRowHeads(heads.columns, body.heads);
  const columns = withSums(named, body.summed, body.totals !== undefined);
  const leaves = leafCount(heads.columns);
  tell(context, 'sure', '报表', `“${title}”，${leaves}列`, place);
  tell(context, 'ask', '报表', `“${title}”各列的类型（金额、整数、选项）请核对后补写`, place);
  if (heads.guessed)
    tell(
      context,
      'ask',
      '报表',
      `“${title}”的多层表头是按文字的位置推定的，写了“表头系重建: 是”，请与原件核对`,
      place,
    );
  if (body.rows === 0) tell(context, 'ask', '报表', `“${title}”没有空白行，暂留${DEFAULT_ROWS}行`, place);
  const name = nameOf();
  return form(name, {
    title,
    file: `${name}.form.yaml`,
    ...(around.unit !== undefined && { unit: around.unit }),
    orientation: leaves >= 8 ? 'landscape' : 'portrait',
    reconstructed: heads.guessed || around.reconstructed,
    columns,
    rows:
      body.rows === 0
        ? DEFAULT_ROWS
        : typeof body.rows === 'number'
          ? Math.min(body.rows, MOST_ROWS)
          : body.rows,
    ...(body.totals !== undefined && { totalsLabel: body.totals }),
    totalsScope: body.inBlocks ? 'block' : 'table',
    signatureLine: around.signature,
    notes: around.notes,
  });
}

const DEFAULT_ROWS = 10;
const MOST_ROWS = 500;

/** What stands below the heads, a cell for each leaf; undefined where something is filled in, or stands under no leaf. */
function rowsOf(table: SourceTable, heads: Heads): FormRows | undefined {
  const grid = gridOf(table)
    .slice(heads.rows)
    .map((row) => row.map((cell) => withoutSpace(cell?.text ?? '')));
  const columns = heads.leaves.map(({ at }) => at);
  if (grid.some((row) => row.some((text, at) => text !== '' && !columns.includes(at)))) return undefined;
  const isOrdinal = heads.leaves[0]?.title === '序号';
  const found = formRows(
    grid.map((row) => columns.map((at) => row[at] ?? '')),
    isOrdinal,
  );
  return found && found.heads > 0 && grid.length > MOST_ROWS ? undefined : found;
}

/** Columns under a * are summed; where nothing says which, those whose names are amounts or numbers. */
function withSums(
  columns: readonly FormColumn[],
  starred: ReadonlySet<number>,
  hasTotals: boolean,
): FormColumn[] {
  let at = -1;
  const visit = (column: FormColumn): FormColumn => {
    if ('children' in column) return { ...column, children: column.children.map(visit) };
    at += 1;
    const isAmount = /(?:金额|资金|款|额|产值|收入)$/u.test(column.title);
    const isCount = /人数|数量|[家户件人次个]数|总数$/u.test(column.title);
    const isSummed =
      at > 0 &&
      column.content.type !== 'rowHead' &&
      hasTotals &&
      (starred.size > 0 ? starred.has(at) : isAmount || isCount);
    if (!isSummed) return column;
    return {
      ...column,
      summed: true,
      content: isAmount ? { type: 'amount', decimals: 2 } : { type: 'integer' },
    };
  };
  return columns.map(visit);
}

function leafCount(columns: readonly FormColumn[]): number {
  return columns.reduce((sum, column) => sum + ('children' in column ? leafCount(column.children) : 1), 0);
}

interface Around {
  unit?: string;
  signature: string[];
  notes: string[];
  /** A line says that the head of the table was made anew. */
  reconstructed: boolean;
}

/** Unit, signature line and notes around a form's table; undefined where there is other text as well. */
function linesAround(blocks: readonly SourceBlock[]): Around | undefined {
  const found: Around = { signature: [], notes: [], reconstructed: false };
  let inNotes = false;
  for (const block of blocks) {
    if (block.type === 'table') continue;
    if (block.type !== 'paragraph') return undefined;
    const text = withoutSpace(block.text.text);
    const unit = /^[（(]?(?:计量)?单位[：:](.+?)[）)]?$/u.exec(text)?.[1];
    const note = /^(?:填表说明|填报说明|说明|备注|注)[：:]?/u.exec(block.text.text)?.[0];
    if (text === RECONSTRUCTED) found.reconstructed = true;
    else if (unit !== undefined && !inNotes) found.unit = unit;
    else if (note !== undefined) {
      inNotes = true;
      const rest = part(block.text, note.length);
      if (rest.text !== '') found.notes.push(noteOf(rest));
    } else if (inNotes) found.notes.push(noteOf(block.text));
    else {
      const labels = signatureLabels(block.text.text);
      if (!labels) return undefined;
      found.signature.push(...labels);
    }
  }
  return found;
}

const RECONSTRUCTED = '本表表头系重建，以原件为准。';

/** A note without its ordinal; one that is nothing else stays. */
function noteOf({ text }: SourceText): string {
  return text.slice(ordinalOf(text)?.length ?? 0) || text;
}

/** `填报人：＿＿ 电话：＿＿ 年 月 日` → 填报人, 电话, 日期; undefined for a line of other words. */
function signatureLabels(text: string): string[] | undefined {
  const bare = text.replaceAll(/[_＿\s\u3000]+/gu, '').replace(/年月日$/u, '日期：');
  const labels = bare.split(/[：:]/u).filter((label) => label !== '');
  const isSignature =
    /[：:]$/u.test(bare) &&
    labels.length > 0 &&
    labels.every((label) => /^\p{Script=Han}{2,10}$/u.test(label));
  return isSignature
    ? labels.filter((label, at) => label !== '日期' || labels.indexOf(label) === at)
    : undefined;
}
