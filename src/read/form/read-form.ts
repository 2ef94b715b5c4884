import type { Form, FormColumn, MetaPlaces, RowHead } from '../../circular/types.ts';
import { keysOf } from '../fields.ts';
import type { Located, Path } from '../located.ts';
import type { SourceFile } from '../source-file.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { formFields, formSchema } from './form-schema.ts';

const keys = keysOf(formFields);

/** Reads a form file; undefined, and reported, when it is not valid. */
export function readForm(name: string, source: SourceFile): Form | undefined {
  const located = readYaml(source, 0, source.text.length, keys);
  const found = located && validate(formSchema, located, source);
  if (located === undefined || found === undefined) return undefined;
  const { orientation, totalsScope, ...rest } = found;
  const form: Form = {
    type: 'form',
    name,
    file: source.path,
    ...rest,
    orientation: orientation === '横向' ? 'landscape' : 'portrait',
    totalsScope: totalsScope === undefined ? 'table' : 'block',
    position: source.place(0, source.text.length),
    places: placesOf(found.notes.length, located),
  };
  reportRowHeads(form, located, source);
  reportTotals(form, located, source);
  reportTwins(form.columns, ['列'], located, source);
  return mayPrint(form, located, source) ? form : undefined;
}

function placesOf(notes: number, located: Located): MetaPlaces {
  const written = Object.entries(formFields).filter(([, [key]]) => located.has([key]));
  return Object.fromEntries([
    ...written.map(([name, [key]]) => [name, located.placeOf([key])]),
    ...Array.from({ length: notes }, (_, index) => [`notes.${index}`, located.placeOf(['说明', index])]),
  ]);
}

/** Blank rows of one form, those of all its row heads together: more fit on no paper. */
const MOST_ROWS = 500;

function mayPrint(form: Form, located: Located, source: SourceFile): boolean {
  const rows = typeof form.rows === 'number' ? form.rows : countRows(form.rows);
  if (rows <= MOST_ROWS) return true;
  source.report({
    place: located.placeOf(['行']),
    rule: 'rows-fit-on-paper',
    severity: 'fatal',
    reason: `空白行共有${rows}行，应不超过${MOST_ROWS}行`,
    mend: '减少空白行',
  });
  return false;
}

function countRows(heads: readonly RowHead[]): number {
  return heads.reduce((sum, { rows }) => sum + (typeof rows === 'number' ? rows : countRows(rows)), 0);
}

/** As many columns of row heads as the tree of row heads is deep, at the left, and each branch as deep. */
function reportRowHeads(form: Form, located: Located, source: SourceFile): void {
  const report = (path: Path, reason: string, mend: string) =>
    source.report({
      place: located.placeOf(path),
      rule: 'row-heads-fit-columns',
      severity: 'fatal',
      reason,
      mend,
    });
  const leaves = leavesOf(form.columns, ['列']);
  const isHead = leaves.map(({ column }) => column.content.type === 'rowHead');
  const columns = isHead.filter(Boolean).length;
  const depths = typeof form.rows === 'number' ? [0] : form.rows.map(depthOf);
  const depth = Math.max(...depths);
  const stray = leaves.find((_, index) => index >= columns && isHead[index]);
  if (stray !== undefined) {
    report(stray.path, '类型是行头的列应在最左边，这里不是', '移到其他列的左边');
  } else if (depth === 0 && columns > 0) {
    report(leaves[0]!.path, '有类型是行头的列，而“行”下没有写行头', '在“行”下写各行头，或改列的类型');
  } else if (columns !== depth) {
    report(
      ['行'],
      `行头有${depth}层，类型是行头的列有${columns}列，两者应相同`,
      '增减类型是行头的列，或改行头的层数',
    );
  }
  if (typeof form.rows === 'number') return;
  const shallow = depths.findIndex((one) => one !== depth || one === 0);
  if (shallow !== -1) report(['行', shallow], '各行头的层数应相同，这里不同', '使每个行头之下的层数相同');
}

type LeafColumn = Extract<FormColumn, { content: unknown }>;

function leavesOf(columns: readonly FormColumn[], path: Path): { column: LeafColumn; path: Path }[] {
  return columns.flatMap((column, index) => {
    const here = [...path, index, column.title];
    return 'children' in column ? leavesOf(column.children, here) : [{ column, path: here }];
  });
}

/** Layers of row heads; 0 when its branches differ. */
function depthOf(head: RowHead): number {
  if (typeof head.rows === 'number') return 1;
  const depths = new Set(head.rows.map(depthOf));
  return depths.size === 1 && !depths.has(0) ? 1 + [...depths][0]! : 0;
}

function reportTotals(form: Form, located: Located, source: SourceFile): void {
  const leaves = leavesOf(form.columns, ['列']);
  const summed = leaves.filter(({ column }) => column.summed);
  const report = (path: Path, reason: string, mend: string) =>
    source.report({
      place: located.placeOf(path),
      rule: 'totals-are-complete',
      severity: 'error',
      reason,
      mend,
    });
  if (form.totalsLabel !== undefined && summed.length === 0) {
    report(['合计'], '有合计行，而没有一列写了“合计: 是”', '在要合计的列写“合计: 是”，或删去“合计”');
  }
  if (form.totalsLabel === undefined && summed[0] !== undefined) {
    report(summed[0].path, '有要合计的列，而没有合计行', '在表的末尾写“合计: 合计”');
  }
  if (form.totalsLabel !== undefined && leaves[0]?.column.summed) {
    report(
      leaves[0].path,
      '最左边的一列要合计，合计行的名称没有地方写',
      '在它左边加一列，如“- 序号: {类型: 序号}”',
    );
  }
  if (form.totalsScope === 'block' && typeof form.rows === 'number') {
    report(['合计范围'], '“合计范围: 分块”要有行头才能分块', '在“行”下写各行头，或删去“合计范围”');
  }
}

/** Two columns under one head with one title cannot be told apart in a filled form. */
function reportTwins(columns: readonly FormColumn[], path: Path, located: Located, source: SourceFile): void {
  const titles = new Set<string>();
  columns.forEach((column, index) => {
    const here = [...path, index, column.title];
    if (titles.has(column.title)) {
      source.report({
        place: located.keyPlaceOf(here),
        rule: 'column-is-named-once',
        severity: 'error',
        reason: `同一表头之下有两列“${column.title}”，各列名称应不同`,
        mend: '改其中一列的名称',
      });
    }
    titles.add(column.title);
    if ('children' in column) reportTwins(column.children, here, located, source);
  });
}
