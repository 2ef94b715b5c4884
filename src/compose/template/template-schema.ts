import { z } from 'zod';
import type { FaceRole, StyleName } from '../../print/types.ts';
import { toPoints, type Units } from './length.ts';

export const STYLE_NAMES = [
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
  'attendance',
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

/** 出席, 请假, 列席 (GB/T 9704-2012, 10.3), in the order in which they are printed. */
export const ATTENDANCE = ['出席', '请假', '列席'] as const;

const FACE_ROLES = ['body', 'title', 'h1', 'h2', 'digits'] as const satisfies FaceRole[];

const provenance = [
  [z.string().regex(/^§\d+(\.\d+)*$/), z.enum(['must', 'usual', 'advised'])],
  [z.string().regex(/^§\d+(\.\d+)*$/), z.enum(['must', 'usual', 'advised']), z.literal('◇')],
] as const;

/** `[value, §clause, strength]`, with ◇ where the clause was not seen in print, or the bare value of a practice. */
function cited<Schema extends z.ZodType>(value: Schema) {
  return z.union([
    value,
    z.tuple([value, ...provenance[0]]).transform(([first]) => first as z.output<Schema>),
    z.tuple([value, ...provenance[1]]).transform(([first]) => first as z.output<Schema>),
  ]);
}

/** What 字 and 行 are defined by: read before any other length. */
export const gridSchema = z.object({
  page: z.object({
    textWidth: cited(z.string()),
    characters: cited(z.int().positive()),
    line: cited(z.string()),
  }),
});

/** The whole of a format file: lengths become points. */
export function templateSchema(units: Units) {
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
  const align = cited(z.enum(['start', 'center', 'end', 'justify', 'distribute']));
  const style = z.strictObject({
    word: z.string(),
    face: face.optional(),
    size: length.optional(),
    color: color.optional(),
    align: align.optional(),
    line: length.optional(),
    grid: flag.default(false),
    halfDigits: flag.default(false),
    firstLine: length.default(0),
    start: length.default(0),
    end: length.default(0),
    before: length.default(0),
    after: length.default(0),
    keep: flag.default(false),
  });
  const line = { width: length, color, lines: z.array(length), between: length };
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
      order: z.array(z.enum(['marks', 'letterhead', 'documentNumber', 'rule', 'marksAndNumber'])),
      letterhead: z.strictObject({
        top: length,
        suffix: text,
        width: length,
        largest: length,
        smallest: length,
        largestOfTwoLines: length,
        narrowest: count,
        joint: cited(z.enum(['all', 'host'])),
        jointSmallest: length,
        jointLeading: count,
      }),
      signatory: z.strictObject({ label: text, labelFace: face, nameFace: face, inset: length }),
      rule: z.strictObject({ gap: length, ...line, below: length }),
    }),
    firstPage: z.strictObject({
      top: length.optional(),
      numbered: flag,
      foot: z.strictObject({ fromBottom: length, ...line, textAbove: length }).optional(),
    }),
    title: z.strictObject({ printed: flag }),
    attendance: cited(z.array(z.enum(ATTENDANCE))),
    above: z.strictObject({
      documentNumber: count,
      title: count,
      addressees: count,
      attachmentList: count,
      attendance: count,
      signature: count,
    }),
    signature: z.strictObject({ end: length, dateStart: length, dateEnd: length, tightest: count }),
    seal: z.strictObject({ size: length, raised: length, columns: count, apart: length }),
    attachment: z.strictObject({ titleLine: count }),
    imprint: z.strictObject({ outerRule: length, innerRule: length, padding: length, printing: flag }),
    pageNumber: z.strictObject({
      before: text,
      after: text,
      offset: length,
      inset: length,
      onLoneImprint: flag,
    }),
    word: z.strictObject({
      metrics: z.enum(['compensated', 'common']),
      common: z.strictObject({ top: length, bottom: length, line: length }),
    }),
    banner: z.string(),
    table: z.strictObject({
      outerRule: length,
      innerRule: length,
      padding: length,
      rowHeight: length,
      spaceBelow: length,
    }),
    form: z.strictObject({
      landscape: sheet,
      portrait: sheet,
      turned: sheet,
      padding: length,
      blankRow: length,
      labelLine: length,
      size: length,
      line: length,
      denseFrom: count,
      denseSize: length,
      denseLine: length,
    }),
  });
}
