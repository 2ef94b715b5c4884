import { parse } from 'yaml';
import type { z } from 'zod';
import type { Face, FaceRole, PageNumber, PageSetup, Style, StyleName } from '../print/types.ts';
import { toPoints, type Units } from './length.ts';
import { gridSchema, STYLE_NAMES, templateSchema } from './template-schema.ts';

/** A format of official documents: all its numbers, in points. */
export interface Template {
  /** 文件, 信函, 纪要. */
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
      /** Follows the issuer's name. */
      suffix: string;
      width: number;
      largest: number;
      /** Below this size on one line, the letterhead takes two. */
      smallest: number;
      largestOfTwoLines: number;
      /** Least horizontal scale. */
      narrowest: number;
    };
    signatory: { label: string; labelFace: FaceRole; nameFace: FaceRole; inset: number };
    /** `gap`: below the glyphs above it; `lines`: thickness of each. */
    rule: { gap: number; width: number; color: string; lines: number[]; between: number };
  };
  /** Blank lines above an element. */
  above: Record<'documentNumber' | 'title' | 'addressees' | 'attachmentList' | 'signature', number>;
  /** `tightest`: the least part of their pitch that lines are tightened to, to keep the signature with the text. */
  signature: { end: number; dateStart: number; loneDateEnd: number; tightest: number };
  attachment: { titleLine: number };
  /** Rules of no thickness are not drawn. */
  imprint: { outerRule: number; innerRule: number; padding: number };
  pageNumber: PageNumber & { onLoneImprint: boolean };
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
export type HeadElement = 'marks' | 'letterhead' | 'documentNumber' | 'rule';

/**
 * Reads a format from `templates/formats/<format>/format.yaml`, whose head explains the notation.
 *
 * @throws {Error} in Chinese, naming the entry: a template is ours or the engineer's, never the drafter's.
 */
export function parseTemplate(text: string): Template {
  const yaml: unknown = parse(text);
  const grid = check(gridSchema, yaml).page;
  const cell = toPoints(grid.textWidth, NO_GRID) / grid.characters;
  const line = toPoints(grid.line, { ...NO_GRID, 字: cell });
  const source = check(templateSchema({ 字: cell, 行: line }), yaml);
  const { page, styles, default: base, form, ...rest } = source;
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
