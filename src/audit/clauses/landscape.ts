import type { Notice, NoticePage, Table } from '../recognise/types.ts';
import type { NoticeClause } from './clause.ts';
import { absent, needsPerson, verdict } from './outcomes.ts';

/** 公文中的横排表格 (clause 8), and tables that run over several pages. */
export const LANDSCAPE: NoticeClause[] = [
  {
    id: 'landscape-number-stands-as-on-upright-pages',
    clause: '§8',
    element: '横排表格',
    requirement: '横排的表格，页码位置与公文其他页码保持一致',
    strength: 'must',
    check: ({ pages }) => {
      const turned = turnedPages(pages);
      if (turned.length === 0) return NONE;
      const across = turned.find(({ isLandscape, number }) => isLandscape && number?.turned === 0);
      return verdict(across === undefined, {
        measured: across ? `第 ${across.page.number} 面的页码沿横排方向` : '与其他面一致',
        required: '与其他面一致',
        ...(across && { page: across.page.number }),
      });
    },
  },
  {
    id: 'landscape-head-is-at-the-left',
    clause: '§8',
    element: '横排表格',
    requirement: '单页码表头在订口一边，双页码表头在切口一边：都是竖放时纸的左边',
    strength: 'must',
    check: ({ pages }) => {
      const turned = turnedPages(pages);
      if (turned.length === 0) return NONE;
      const sides = turned.map((page) => ({ page, side: headSide(page) }));
      const wrong = sides.find(({ side }) => side === 'right');
      if (wrong)
        return verdict(false, {
          measured: `第 ${wrong.page.page.number} 面的表头在右边`,
          required: '表头在左边',
          page: wrong.page.page.number,
        });
      const unknown = sides.find(({ side }) => side === undefined);
      return unknown
        ? needsPerson(`第 ${unknown.page.page.number} 面没有竖放方向的页码，看不出装订时怎样转`, {
            page: unknown.page.page.number,
          })
        : verdict(true, { measured: '表头在左边', required: '表头在左边' });
    },
  },
  {
    id: 'table-heads-repeat-on-every-page',
    clause: '§8',
    element: '表格',
    requirement: '表格跨页的，每页重复表头',
    strength: 'practice',
    check: ({ pages }) => {
      const runs = continuedTables(pages);
      if (runs.length === 0) return absent('没有跨页的表格');
      const wrong = runs.find(({ above, below }) => !startsAlike(above, below));
      return verdict(wrong === undefined, {
        measured: wrong ? `第 ${wrong.below.page.page.number} 面的表格没有表头` : '每页有表头',
        required: '每页有表头',
        ...(wrong && { page: wrong.below.page.page.number }),
      });
    },
  },
  {
    id: 'table-rows-stay-whole',
    clause: '§8',
    element: '表格',
    requirement: '表格的一行不拆在两页',
    strength: 'practice',
    check: ({ pages }) => {
      const runs = continuedTables(pages);
      return runs.length === 0
        ? absent('没有跨页的表格')
        : needsPerson('一行是不是拆在两页，要看内容', { page: runs[0]!.above.page.page.number });
    },
  },
];

const NONE = absent('公文里没有横排的面');

/** Pages across among upright ones, whether the page itself lies or its text runs up or down. */
function turnedPages(pages: Notice['pages']): NoticePage[] {
  if (pages.every(({ isLandscape }) => isLandscape)) return [];
  return pages.filter((page) => page.isLandscape || turnedTextOf(page) !== undefined);
}

/** How most of an upright page's text is turned; undefined when it is not. */
function turnedTextOf({ page, isLandscape }: NoticePage): 90 | 270 | undefined {
  if (isLandscape) return undefined;
  const count = (turned: number) => page.glyphs.filter((glyph) => glyph.turned === turned).length;
  const [down, up] = [count(90), count(270)];
  if (Math.max(down, up) <= page.glyphs.length / 2) return undefined;
  return down > up ? 90 : 270;
}

/** Where the head of a page across lies when the sheet is held upright: its number says how the sheet is held. */
function headSide(page: NoticePage): 'left' | 'right' | undefined {
  const text = turnedTextOf(page);
  if (text !== undefined) return text === 270 ? 'left' : 'right';
  if (page.number?.turned === 90) return 'left';
  return page.number?.turned === 270 ? 'right' : undefined;
}

interface OnPage {
  page: NoticePage;
  table: Table;
}

/** Tables that end a page and begin the next with the same columns. */
function continuedTables(pages: Notice['pages']): { above: OnPage; below: OnPage }[] {
  return pages.slice(1).flatMap((page, index) => {
    const before = pages[index]!;
    const last = lowest(before.tables);
    const first = highest(page.tables);
    if (!last || !first) return [];
    const isLast = before.lines.every(({ bottom }) => bottom <= last.bottom + 1);
    const isFirst = page.lines.every(({ top }) => top >= first.top - 1);
    return isLast && isFirst && haveSameColumns(last, first)
      ? [{ above: { page: before, table: last }, below: { page, table: first } }]
      : [];
  });
}

function lowest(tables: readonly Table[]): Table | undefined {
  return tables.toSorted((a, b) => b.bottom - a.bottom)[0];
}

function highest(tables: readonly Table[]): Table | undefined {
  return tables.toSorted((a, b) => a.top - b.top)[0];
}

function haveSameColumns(a: Table, b: Table): boolean {
  const [left, right] = [columnsOf(a), columnsOf(b)];
  return left.every((x) => right.some((other) => Math.abs(other - x) < 1));
}

function columnsOf({ rules }: Table): number[] {
  return rules.flatMap(({ direction, left }) => (direction === 'vertical' ? [left] : []));
}

/** Whether the first lines of two tables say the same. */
function startsAlike(above: OnPage, below: OnPage): boolean {
  return firstCells(above) === firstCells(below);
}

function firstCells({ page: { cells }, table }: OnPage): string {
  const own = cells.filter(({ top, bottom }) => bottom > table.top && top < table.bottom);
  return own[0]?.text ?? '';
}
