import type { z } from 'zod';
import type {
  Face,
  FaceRole,
  PageNumber,
  PageSetup,
  PrintDocument,
  PrintSection,
  Style,
  StyleName,
} from '../../print/types.ts';
import { toPoints, type Units } from './length.ts';
import { type ATTENDANCE, gridSchema, STYLE_NAMES, templateSchema } from './template-schema.ts';

/** A format of official documents: all its numbers, in points. */
export interface Template {
  /** What 版式 says: 文件, 信函, 纪要, 命令. */
  name: string;
  page: PageSetup;
  /** 一字: width of one ideograph's cell on the grid. */
  cell: number;
  /** 一行: pitch of the grid's lines. */
  line: number;
  faces: Record<FaceRole, Face>;
  styles: Record<StyleName, Style>;
  head: {
    order: HeadElement[];
    letterhead: {
      /** From the paper's top edge to the glyph top. */
      top: number;
      /** Follows the issuer's name; `{文种}` stands for the circular's kind. */
      suffix: string;
      width: number;
      largest: number;
      /** Below this size on one line, the letterhead takes two. */
      smallest: number;
      largestOfTwoLines: number;
      /** Least horizontal scale. */
      narrowest: number;
      /** Of joint issuers: all of them, or the host alone. */
      joint: 'all' | 'host';
      /** Names of joint issuers are made no smaller to keep body text on the first page. */
      jointSmallest: number;
      /** Between the names of joint issuers, in parts of their size. */
      jointLeading: number;
    };
    signatory: { label: string; labelFace: FaceRole; nameFace: FaceRole; inset: number };
    /** `gap`: below the glyphs above it; `lines`: thickness of each; `below`: to the glyphs of the head below it. */
    rule: { gap: number; width: number; color: string; lines: number[]; between: number; below: number };
  };
  /** What the first page of a circular has otherwise than the others. */
  firstPage?: NonNullable<PrintSection['firstPage']>;
  /** 命令 have none: the text follows the number. */
  title: { printed: boolean };
  /** Which lists of those present stand below the text. */
  attendance: (typeof ATTENDANCE)[number][];
  /** Blank lines above an element. */
  above: Record<
    'documentNumber' | 'title' | 'addressees' | 'attachmentList' | 'attendance' | 'signature',
    number
  >;
  /** `tightest`: the least part of their pitch that lines are tightened to, to keep the signature with the text. */
  signature: { end: number; dateStart: number; dateEnd: number; tightest: number };
  /**
   * `size`: of the longer side; `raised`: its centre above the middle of organ and date; `columns`: most in a row;
   * `apart`: least distance between two.
   */
  seal: { size: number; raised: number; columns: number; apart: number };
  attachment: { titleLine: number };
  /** Rules of no thickness are not drawn; `printing`: 印发 has its line. */
  imprint: { outerRule: number; innerRule: number; padding: number; printing: boolean };
  pageNumber: PageNumber & { onLoneImprint: boolean };
  /** Undefined: Word's metrics are computed so that its glyphs stand where the PDF's stand. */
  wordMetrics?: NonNullable<PrintDocument['wordMetrics']>;
  /** Stands on every page of a sample. */
  banner: string;
  table: { outerRule: number; innerRule: number; padding: number; rowHeight: number; spaceBelow: number };
  form: {
    landscape: PageSetup;
    portrait: PageSetup;
    /** A landscape form within a notice: a page of it turned to the left. */
    turned: PageSetup;
    padding: number;
    blankRow: number;
    /** Line height of the attachment label. */
    labelLine: number;
    size: number;
    line: number;
    /** From this number of columns on, the smaller type. */
    denseFrom: number;
    denseSize: number;
    denseLine: number;
  };
}

/** What stands above the title, in the format's order. */
export type HeadElement = 'marks' | 'letterhead' | 'documentNumber' | 'rule' | 'marksAndNumber';

/**
 * Reads the entries of a format; the head of `templates/formats/wenjian/format.yaml` explains the notation.
 *
 * @throws {Error} in Chinese, naming the entry: a template is ours or the engineer's, never the drafter's.
 */
export function parseTemplate(entries: unknown): Template {
  const grid = check(gridSchema, entries).page;
  const cell = toPoints(grid.textWidth, NO_GRID) / grid.characters;
  const line = toPoints(grid.line, { ...NO_GRID, 字: cell });
  const source = check(templateSchema({ 字: cell, 行: line }), entries);
  const { page, styles, default: base, form, firstPage: _, word, ...rest } = source;
  return {
    ...rest,
    page: {
      width: page.width,
      height: page.height,
      margin: {
        top: page.top,
        right: page.width - page.binding - page.textWidth,
        bottom: page.height - page.top - page.textHeight,
        left: page.binding,
      },
    },
    cell,
    line,
    ...firstPageOf(source),
    ...(word.metrics === 'common' && {
      wordMetrics: { top: word.common.top, bottom: word.common.bottom, lineHeight: word.common.line },
    }),
    styles: Object.fromEntries(
      STYLE_NAMES.map((name) => [name, toStyle(styles[name], base, cell)]),
    ) as Template['styles'],
    form: {
      ...form,
      landscape: pageSetup(form.landscape),
      portrait: pageSetup(form.portrait),
      turned: pageSetup(form.turned),
    },
  };
}

type Source = z.output<ReturnType<typeof templateSchema>>;

/** A style as it is used: what its entry leaves out is as in the default entry. */
function toStyle(given: Source['styles'][StyleName], base: Source['default'], cell: number): Style {
  return {
    wordName: given.word,
    face: given.face ?? base.face,
    size: given.size ?? base.size,
    ...(given.grid && { advance: cell }),
    ...(given.halfDigits && { halfDigits: true }),
    color: given.color ?? base.color,
    align: given.align ?? base.align,
    lineHeight: given.line ?? base.line,
    firstLineIndent: given.firstLine,
    indentStart: given.start,
    indentEnd: given.end,
    spaceBefore: given.before,
    spaceAfter: given.after,
    keepWithNext: given.keep,
  };
}

/** The text of a first page with a rule at its foot ends at a distance from it. */
function firstPageOf({ page, firstPage }: Source): Pick<Template, 'firstPage'> {
  const { top, numbered, foot } = firstPage;
  if (top === undefined && numbered && !foot) return {};
  if (!foot)
    return { firstPage: { numbered, ...(top !== undefined && { margin: marginOf(page, { top }) }) } };
  const { textAbove, ...rule } = foot;
  const height = rule.lines.reduce((sum, line) => sum + line, rule.between * (rule.lines.length - 1));
  const bottom = rule.fromBottom + height + textAbove;
  return { firstPage: { numbered, foot: rule, margin: marginOf(page, { top, bottom }) } };
}

function marginOf(
  page: Source['page'],
  { top = page.top, bottom }: { top?: number | undefined; bottom?: number },
) {
  return { top, bottom: bottom ?? page.height - page.top - page.textHeight };
}

const NO_GRID: Units = { 字: Number.NaN, 行: Number.NaN };

function pageSetup(
  sheet: Record<'width' | 'height' | 'top' | 'right' | 'bottom' | 'left', number>,
): PageSetup {
  const { width, height, ...margin } = sheet;
  return { width, height, margin };
}

function check<Schema extends z.ZodType>(shape: Schema, source: unknown): z.output<Schema> {
  const result = shape.safeParse(source);
  if (result.success) return result.data;
  const entries = result.error.issues.map((issue) => `${issue.path.join('.') || '全文'}（${issue.message}）`);
  throw new Error(`版式文件有误：${entries.join('；')}`);
}
