import { parse } from 'yaml';
import { z } from 'zod';
import type { Face, FaceRole, PageNumber, PageSetup, Style, StyleName } from '../print/types.ts';
import { toPoints, type Units } from './length.ts';

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
  signature: { end: number; dateStart: number; loneDateEnd: number };
  attachment: { titleLine: number };
  /** Rules of no thickness are not drawn. */
  imprint: { outerRule: number; innerRule: number; padding: number };
  pageNumber: PageNumber & { onLoneImprint: boolean };
  /** Stands on every page of a sample. */
  banner: string;
  table: { outerRule: number; innerRule: number; padding: number; rowHeight: number };
  form: {
    landscape: PageSetup;
    portrait: PageSetup;
    padding: number;
    blankRow: number;
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
  const source: unknown = parse(text);
  const grid = check(gridSchema, source).page;
  const cell = toPoints(grid.textWidth, NO_GRID) / grid.characters;
  const line = toPoints(grid.line, { ...NO_GRID, 字: cell });
  const {
    page,
    styles,
    default: base,
    form,
    head,
    pageNumber,
    ...rest
  } = check(schema({ 字: cell, 行: line }), source);
  const style = (name: StyleName): Style => {
    const { word, face, size, color, align, line: pitch, grid: onGrid, ...given } = styles[name];
    return {
      wordName: word,
      face: face ?? base.face,
      size: size ?? base.size,
      ...(onGrid && { advance: cell }),
      color: color ?? base.color,
      align: align ?? base.align,
      lineHeight: pitch ?? base.line,
      firstLineIndent: given.firstLine,
      indentStart: given.start,
      indentEnd: given.end,
      spaceBefore: 0,
      spaceAfter: given.after,
      keepWithNext: given.keep,
    };
  };
  const all = Object.fromEntries(STYLE_NAMES.map((name) => [name, style(name)])) as Record<StyleName, Style>;
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
    styles: all,
    head,
    pageNumber,
    form: { ...form, landscape: pageSetup(form.landscape), portrait: pageSetup(form.portrait) },
  };
}

const NO_GRID: Units = { 字: Number.NaN, 行: Number.NaN };

const STYLE_NAMES = [
  'body',
  'letterhead',
  'documentNumber',
  'title',
  'byline',
  'addressees',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'attachmentList',
  'signature',
  'note',
  'attachmentLabel',
  'attachmentTitle',
  'imprint',
  'pageNumber',
  'banner',
  'tableTitle',
  'tableUnit',
  'tableHead',
  'tableCell',
  'tableNote',
  'figureCaption',
  'mark',
] as const satisfies StyleName[];

const FACE_ROLES = ['body', 'title', 'h1', 'h2', 'digits'] as const satisfies FaceRole[];

const provenance = [
  [z.string().regex(/^§\d+(\.\d+)*$/), z.enum(['must', 'usual', 'advised'])],
  [z.string().regex(/^§\d+(\.\d+)*$/), z.enum(['must', 'usual', 'advised']), z.literal('◇')],
] as const;

/** `[value, §clause, strength]`, with ◇ where the clause was not seen in print, or the bare value of a practice. */
function cited<Schema extends z.ZodType>(value: Schema) {
  return z
    .union([value, z.tuple([value, ...provenance[0]]), z.tuple([value, ...provenance[1]])])
    .transform((entry) => (Array.isArray(entry) ? entry[0] : entry) as z.output<Schema>);
}

/** What 字 and 行 are defined by: read before any other length. */
const gridSchema = z.object({
  page: z.object({
    textWidth: cited(z.string()),
    characters: cited(z.int().positive()),
    line: cited(z.string()),
  }),
});

function schema(units: Units) {
  const length = cited(
    z.string().transform((value, context) => {
      try {
        return toPoints(value, units);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
        return z.NEVER;
      }
    }),
  );
  const text = cited(z.string());
  const count = cited(z.number().nonnegative());
  const flag = cited(z.boolean());
  const face = cited(z.enum(FACE_ROLES));
  const color = cited(z.string().regex(/^#[0-9a-f]{6}$/));
  const align = cited(z.enum(['start', 'center', 'end', 'justify']));
  const style = z.strictObject({
    word: z.string(),
    face: face.optional(),
    size: length.optional(),
    color: color.optional(),
    align: align.optional(),
    line: length.optional(),
    grid: flag.default(false),
    firstLine: length.default(0),
    start: length.default(0),
    end: length.default(0),
    after: length.default(0),
    keep: flag.default(false),
  });
  const sheet = z.strictObject({
    width: length,
    height: length,
    top: length,
    bottom: length,
    left: length,
    right: length,
  });
  return z.strictObject({
    name: z.string(),
    page: z.strictObject({
      width: length,
      height: length,
      top: length,
      binding: length,
      textWidth: length,
      textHeight: length,
      characters: count,
      line: length,
    }),
    faces: z.record(
      z.enum(FACE_ROLES),
      z.string().transform((word) => ({ word })),
    ),
    default: z.strictObject({ face, size: length, color, align, line: length }),
    styles: z.record(z.enum(STYLE_NAMES), style),
    head: z.strictObject({
      order: z.array(z.enum(['marks', 'letterhead', 'documentNumber', 'rule'])),
      letterhead: z.strictObject({
        top: length,
        suffix: text,
        width: length,
        largest: length,
        smallest: length,
        largestOfTwoLines: length,
        narrowest: count,
      }),
      signatory: z.strictObject({ label: text, labelFace: face, nameFace: face, inset: length }),
      rule: z.strictObject({ gap: length, width: length, color, lines: z.array(length), between: length }),
    }),
    above: z.strictObject({
      documentNumber: count,
      title: count,
      addressees: count,
      attachmentList: count,
      signature: count,
    }),
    signature: z.strictObject({ end: length, dateStart: length, loneDateEnd: length }),
    attachment: z.strictObject({ titleLine: count }),
    imprint: z.strictObject({ outerRule: length, innerRule: length, padding: length }),
    pageNumber: z.strictObject({
      before: text,
      after: text,
      offset: length,
      inset: length,
      onLoneImprint: flag,
    }),
    banner: z.string(),
    table: z.strictObject({ outerRule: length, innerRule: length, padding: length, rowHeight: length }),
    form: z.strictObject({
      landscape: sheet,
      portrait: sheet,
      padding: length,
      blankRow: length,
      size: length,
      line: length,
      denseFrom: count,
      denseSize: length,
      denseLine: length,
    }),
  });
}

function check<Schema extends z.ZodType>(shape: Schema, source: unknown): z.output<Schema> {
  const result = shape.safeParse(source);
  if (result.success) return result.data;
  const entries = result.error.issues.map((issue) => `${issue.path.join('.') || '全文'}（${issue.message}）`);
  throw new Error(`版式文件有误：${entries.join('；')}`);
}

function pageSetup(
  sheet: Record<'width' | 'height' | 'top' | 'right' | 'bottom' | 'left', number>,
): PageSetup {
  const { width, height, ...margin } = sheet;
  return { width, height, margin };
}
