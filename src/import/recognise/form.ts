import { form } from '../../circular/builders.ts';
import type { Form, FormColumn } from '../../circular/types.ts';
import { ordinalOf } from '../ordinal.ts';
import { part, type SourceText } from '../source-text.ts';
import type { SourceBlock, SourceTable } from '../types.ts';
import { type Context, tell } from './context.ts';
import { formHeads } from './form-columns.ts';
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
  const body =
    heads &&
    bodyOf(
      table,
      heads.rows,
      heads.leaves.map(({ at }) => at),
    );
  const around = linesAround(blocks);
  if (!heads || !body || !around) return undefined;
  const place = table.rows[0]![0]!.text;
  const columns = withSums(heads.columns, body.summed, body.totals !== undefined);
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
    reconstructed: heads.guessed,
    columns,
    rows: body.rows === 0 ? DEFAULT_ROWS : Math.min(body.rows, MOST_ROWS),
    ...(body.totals !== undefined && { totalsLabel: body.totals }),
    signatureLine: around.signature,
    notes: around.notes,
  });
}

const DEFAULT_ROWS = 10;
const MOST_ROWS = 500;

/** What stands below the heads, when it is blank but for ordinals and one row of totals. */
function bodyOf(
  table: SourceTable,
  heads: number,
  columns: readonly number[],
): { rows: number; totals?: string; summed: Set<number> } | undefined {
  const grid = gridOf(table)
    .slice(heads)
    .map((row) => row.map((cell) => withoutSpace(cell?.text ?? '')));
  const summed = new Set<number>();
  let totals: string | undefined;
  let rows = 0;
  for (const [at, row] of grid.entries()) {
    const filled = row.flatMap((text, column) => (text === '' || text === '*' ? [] : [{ text, column }]));
    const isLast = at === grid.length - 1;
    if (filled.length === 1 && /^(?:合计|总计|小计)$/u.test(filled[0]!.text) && isLast) {
      totals = filled[0]!.text;
      row.forEach((text, column) => {
        if (text === '*') summed.add(columns.indexOf(column));
      });
    } else if (filled.every(({ text, column }) => column === 0 && /^\d{1,3}$|^…+$/u.test(text))) rows += 1;
    else return undefined;
  }
  return { rows, ...(totals !== undefined && { totals }), summed };
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
    const isSummed = at > 0 && hasTotals && (starred.size > 0 ? starred.has(at) : isAmount || isCount);
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

/** Unit, signature line and notes around a form's table; undefined where there is other text as well. */
function linesAround(
  blocks: readonly SourceBlock[],
): { unit?: string; signature: string[]; notes: string[] } | undefined {
  const found: { unit?: string; signature: string[]; notes: string[] } = { signature: [], notes: [] };
  let inNotes = false;
  for (const block of blocks) {
    if (block.type === 'table') continue;
    if (block.type !== 'paragraph') return undefined;
    const text = withoutSpace(block.text.text);
    const unit = /^[（(]?(?:计量)?单位[：:](.+?)[）)]?$/u.exec(text)?.[1];
    const note = /^(?:填表说明|填报说明|说明|备注|注)[：:]?/u.exec(block.text.text)?.[0];
    if (unit !== undefined && !inNotes) found.unit = unit;
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

function noteOf(text: SourceText): string {
  return text.text.slice(ordinalOf(text.text)?.length ?? 0);
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
