import type { Page, PlacedImage, PlacedRule, PlacedText, ReadingElement } from '../../layout/types.ts';
import type { EmbeddedFont } from './embed-font.ts';
import { hexText } from './hex-text.ts';
import { structureType } from './structure-type.ts';

/** What a page's items are drawn with: fonts by id and images by their bytes, each with its resource name. */
export interface Resources {
  fonts: ReadonlyMap<string, { name: string; font: EmbeddedFont }>;
  images: ReadonlyMap<Uint8Array, { name: string }>;
}

/** A page's content stream, and what each of its marked-content sequences is a part of, by their numbers (MCID). */
export interface DrawnPage {
  content: string;
  marks: Mark[];
}

export interface Mark {
  element: number;
  /** The address of a link, and where it may be clicked: once on each line. */
  link?: { href: string; boxes: Box[] };
  /** Of a picture. */
  box?: Box;
  /** It is room to write in: what is filled in is read after it. */
  room?: true;
}

/** Left, bottom, right and top, from the page's bottom-left corner. */
export type Box = [number, number, number, number];

/**
 * The page's content stream (ISO 32000-1, 8, 9 and 14.6). What follows each other and belongs to one element is one marked
 * sequence; what belongs to none is an artifact.
 */
export function drawPage(page: Page, reading: readonly ReadingElement[], resources: Resources): DrawnPage {
  const marks: Mark[] = [];
  const lines: string[] = [];
  const state: State = {};
  let open: Item | undefined;
  for (const item of page.items) {
    if (!open || !isSamePart(open, item)) {
      if (open) lines.push('EMC');
      lines.push(begin(item, marks, reading));
    }
    open = item;
    if (item.type === 'rule') lines.push(drawRule(item, page.height, state));
    else if (item.type === 'image') {
      lines.push(drawImage(item, page.height, resources));
      if (typeof item.element === 'number') marks.at(-1)!.box = boxOfImage(item, page.height);
    } else {
      lines.push(drawText(item, page.height, resources, state));
      if (item.href !== undefined && typeof item.element === 'number')
        addLine(marks.at(-1)!.link!.boxes, boxOfText(item, page.height, resources));
    }
  }
  if (open) lines.push('EMC');
  return { content: lines.join('\n'), marks };
}

type Item = Page['items'][number];

function isSamePart(a: Item, b: Item): boolean {
  if (a.type === 'rule' || b.type === 'rule') return a.type === b.type;
  return a.element === b.element && hrefOf(a) === hrefOf(b) && fieldOf(a) === fieldOf(b);
}

function fieldOf(item: Item): string | undefined {
  return item.type === 'text' ? item.field : undefined;
}

function hrefOf(item: Item): string | undefined {
  return item.type === 'text' ? item.href : undefined;
}

function begin(item: Item, marks: Mark[], reading: readonly ReadingElement[]): string {
  if (item.type === 'rule') return '/Artifact <</Type /Layout>> BDC';
  if (typeof item.element !== 'number') return ARTIFACTS[item.element];
  const href = hrefOf(item);
  marks.push({
    element: item.element,
    ...(href !== undefined && { link: { href, boxes: [] } }),
    ...(fieldOf(item) !== undefined && { room: true }),
  });
  const type = href === undefined ? structureType(reading[item.element]!) : 'Link';
  return `/${type} <</MCID ${marks.length - 1}>> BDC`;
}

const ARTIFACTS = {
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  other: '/Artifact BMC',
};

/** What was set last on the page and still holds: each operator with its operands, by its name. */
type State = Record<string, string>;

/** The operators that change something, each with a space after it. */
function changes(state: State, operators: Readonly<Record<string, string>>): string {
  let changed = '';
  for (const [name, operands] of Object.entries(operators)) {
    if (state[name] === operands) continue;
    state[name] = operands;
    changed += `${operands} ${name} `;
  }
  return changed;
}

function drawText(text: PlacedText, height: number, { fonts }: Resources, state: State): string {
  const { name, font } = fonts.get(text.font)!;
  const changed = changes(state, {
    Tf: `/${name} ${decimal(text.size)}`,
    // Spacing is scaled together with the glyphs, so it is given as it was before.
    Tc: decimal(text.spacing / text.scale),
    Tz: decimal(text.scale * 100),
    rg: rgb(text.color),
  });
  const place = `${decimal(text.x)} ${decimal(height - text.y)}`;
  const moved = text.turned ? `0 -1 1 0 ${place} Tm` : `${place} Td`;
  const drawn = `${changed}BT ${moved} <${font.encode(text.text)}> Tj ET`;
  return PRIVATE.test(text.text) ? `/Span <</ActualText ${hexText(text.text)}>> BDC ${drawn} EMC` : drawn;
}

/** What a character of private use means is not known outside its face; PDF/A-2a (6.2.11.7.3) wants its text said. */
const PRIVATE = /\p{Co}/u;

function drawRule({ x1, y1, x2, y2, thickness, color }: PlacedRule, height: number, state: State): string {
  const changed = changes(state, { w: decimal(thickness), RG: rgb(color) });
  const from = `${decimal(x1)} ${decimal(height - y1)} m`;
  const to = `${decimal(x2)} ${decimal(height - y2)} l`;
  return `${changed}${from} ${to} S`;
}

function drawImage(image: PlacedImage, height: number, { images }: Resources): string {
  const { name } = images.get(image.bytes)!;
  const bottom = height - image.y - image.height;
  return `q ${decimal(image.width)} 0 0 ${decimal(image.height)} ${decimal(image.x)} ${decimal(bottom)} cm /${name} Do Q`;
}

/** Below the baseline, of a text's box, in em. */
const DESCENT = 0.12;

function boxOfText(text: PlacedText, height: number, { fonts }: Resources): Box {
  const natural = fonts.get(text.font)!.font.width(text.text) * text.size * text.scale;
  const width = natural + text.spacing * [...text.text].length;
  const bottom = height - text.y - DESCENT * text.size;
  return [text.x, bottom, text.x + width, bottom + text.size];
}

function boxOfImage({ x, y, width, height }: PlacedImage, pageHeight: number): Box {
  return [x, pageHeight - y - height, x + width, pageHeight - y];
}

/** What goes on in the line of the last box widens it. */
function addLine(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  if (last?.[1] === box[1] && last[3] === box[3]) last[2] = Math.max(last[2], box[2]);
  else boxes.push(box);
}

/** `#c00000` as three numbers from 0 to 1. */
function rgb(color: string): string {
  return [1, 3, 5]
    .map((start) => decimal(Number.parseInt(color.slice(start, start + 2), 16) / 255))
    .join(' ');
}

/** To a thousandth, without an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
