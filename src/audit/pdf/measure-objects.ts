import type { Box, Rule } from '../types.ts';
import { hexColor } from './measure-glyphs.ts';
import { mergeRules } from './merge-rules.ts';
import { boxAround, MM_PER_POINT, type PageSpace } from './page-space.ts';
import type { OpenPdf } from './with-pdf.ts';

/** Kinds of page objects, PDFium's numbers. */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/** Kinds of a path's segments, and ways in which it is filled. */
const LINE_TO = 0;
const MOVE_TO = 2;

/** Forms within forms: a file may nest them without end. */
const DEEPEST = 8;

/** Of one page, in all; what a hostile file has beyond them is not looked at. */
const MOST_OBJECTS = 50_000;
const MOST_SEGMENTS = 200_000;
const MOST_RULES = 5_000;

/** x' = a·x + c·y + e, y' = b·x + d·y + f */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Walk {
  pdf: OpenPdf;
  space: PageSpace;
  rules: Rule[];
  images: Box[];
  objects: number;
  segments: number;
}

/** The straight lines and the images of a page, those within its forms too. */
export function measureObjects(
  pdf: OpenPdf,
  page: number,
  space: PageSpace,
): { rules: Rule[]; images: Box[] } {
  const { pdfium } = pdf;
  const walk: Walk = { pdf, space, rules: [], images: [], objects: 0, segments: 0 };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && walk.objects < MOST_OBJECTS; index++)
    measureObject(pdfium.FPDFPage_GetObject(page, index), IDENTITY, 0, walk);
  return { rules: mergeRules(walk.rules.slice(0, MOST_RULES)), images: walk.images.slice(0, MOST_RULES) };
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function measureObject(object: number, around: Matrix, depth: number, walk: Walk): void {
  const { pdfium } = walk.pdf;
  walk.objects++;
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type !== PATH && type !== IMAGE && type !== FORM) return;
  const matrix = product(matrixOf(object, walk.pdf), around);
  if (type === PATH) measurePath(object, matrix, walk);
  else if (type === IMAGE)
    walk.images.push(boxAround(UNIT_SQUARE.map(([x, y]) => placed(x, y, matrix, walk))));
  else if (depth < DEEPEST) {
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count && walk.objects < MOST_OBJECTS; index++)
      measureObject(pdfium.FPDFFormObj_GetObject(object, index), matrix, depth + 1, walk);
  }
}

const UNIT_SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

function matrixOf(object: number, { pdfium, answer }: OpenPdf): Matrix {
  if (!pdfium.FPDFPageObj_GetMatrix(object, answer.pointer)) return IDENTITY;
  const { float } = answer;
  return [float(0), float(1), float(2), float(3), float(4), float(5)];
}

/** First `inner`, then `outer`. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function placed(x: number, y: number, [a, b, c, d, e, f]: Matrix, { space }: Walk): { x: number; y: number } {
  return space.place(a * x + c * y + e, b * x + d * y + f);
}

/** Points of one stretch of a path; undefined where it is curved. */
type Stretch = { x: number; y: number }[];

function measurePath(object: number, matrix: Matrix, walk: Walk): void {
  const { pdfium, answer } = walk.pdf;
  pdfium.FPDFPath_GetDrawMode(object, answer.pointer, answer.pointer + 4);
  const [isFilled, isStroked] = [answer.int(0) !== 0, answer.int(1) !== 0];
  const stretches = stretchesOf(object, matrix, walk);
  if (isFilled) {
    const color = colorOf(object, 'FPDFPageObj_GetFillColor', walk.pdf);
    for (const stretch of stretches) pushThinBox(boxAround(stretch), color, walk);
  }
  if (isStroked) {
    const color = colorOf(object, 'FPDFPageObj_GetStrokeColor', walk.pdf);
    pdfium.FPDFPageObj_GetStrokeWidth(object, answer.pointer);
    const [a, b, c, d] = matrix;
    const thickness = answer.float(0) * Math.sqrt(Math.abs(a * d - b * c)) * MM_PER_POINT;
    for (const stretch of stretches)
      for (let at = 1; at < stretch.length; at++)
        pushStroke(boxAround([stretch[at - 1]!, stretch[at]!]), thickness, color, walk);
  }
}

/** The straight stretches of a path; what is curved is left out. */
function stretchesOf(object: number, matrix: Matrix, walk: Walk): Stretch[] {
  const { pdfium, answer } = walk.pdf;
  const stretches: Stretch[] = [];
  const count = pdfium.FPDFPath_CountSegments(object);
  let isStraight = false;
  for (let index = 0; index < count && walk.segments < MOST_SEGMENTS; index++) {
    walk.segments++;
    const segment = pdfium.FPDFPath_GetPathSegment(object, index);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    pdfium.FPDFPathSegment_GetPoint(segment, answer.pointer, answer.pointer + 4);
    const point = placed(answer.float(0), answer.float(1), matrix, walk);
    if (type === MOVE_TO) {
      stretches.push([point]);
      isStraight = true;
    } else if (type === LINE_TO && isStraight) {
      stretches.at(-1)?.push(point);
      if (pdfium.FPDFPathSegment_GetClose(segment)) stretches.at(-1)?.push(stretches.at(-1)![0]!);
    } else if (isStraight) {
      stretches.pop();
      isStraight = false;
    }
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function colorOf(
  object: number,
  get: 'FPDFPageObj_GetFillColor' | 'FPDFPageObj_GetStrokeColor',
  { pdfium, answer: { pointer, int } }: OpenPdf,
): string {
  return pdfium[get](object, pointer, pointer + 4, pointer + 8, pointer + 12)
    ? hexColor(int(0), int(1), int(2))
    : '#000000';
}

/** Millimetres: what is shorter is part of a drawing, what is thicker is an area. */
const SHORTEST = 4;
const THICKEST = 3;

function pushThinBox(box: Box, color: string, walk: Walk): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [thickness, length] = [Math.min(width, height), Math.max(width, height)];
  if (thickness > THICKEST || length < SHORTEST || length < 3 * thickness || color === '#ffffff') return;
  walk.rules.push({ ...box, thickness, color, direction: width > height ? 'horizontal' : 'vertical' });
}

/** Millimetres over the length of a line that still is horizontal. */
const SLANT = 0.1;

function pushStroke(line: Box, thickness: number, color: string, walk: Walk): void {
  const [width, height] = [line.right - line.left, line.bottom - line.top];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > SLANT || color === '#ffffff') return;
  if (thickness > THICKEST) return;
  const half = thickness / 2;
  const direction = width > height ? 'horizontal' : 'vertical';
  const edges =
    direction === 'horizontal'
      ? { ...line, top: line.top - half, bottom: line.bottom + half }
      : { ...line, left: line.left - half, right: line.right + half };
  walk.rules.push({ ...edges, thickness, color, direction });
}
