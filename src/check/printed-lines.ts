import type { Position } from 'unist';
import { partsOf } from '../circular/parts.ts';
import { textOf } from '../circular/text.ts';
import type { Block, Circular, CircularNode, Form, Inline, Part, Prose, Text } from '../circular/types.ts';
import type { Finding } from './rule.ts';

/** What prints as one run of text. */
export interface PrintedLine {
  part: Part;
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'note';
  text: string;
  /** The text with □ for each character within quotes, title marks and document citations: the circular's own words. */
  own: string;
  /** The heading, paragraph, item or cell; undefined for what stands in frontmatter or a form. */
  node?: CircularNode;
  pieces: readonly Piece[];
}

/** A stretch of a line that stands in one piece in its source. */
interface Piece {
  from: number;
  length: number;
  position: Position | undefined;
}

const linesOf = new WeakMap<Circular, PrintedLine[]>();

/** Every line of a circular and its parts in print order: titles, text, notes of forms. Made once for each circular. */
export function printedLines(circular: Circular): PrintedLine[] {
  const known = linesOf.get(circular);
  if (known) return known;
  const lines = partsOf(circular).flatMap((part) =>
    part.type === 'form' ? formLines(part) : proseLines(part),
  );
  linesOf.set(circular, lines);
  return lines;
}

const textsOf = new WeakMap<Circular, Pick<PrintedLine, 'text' | 'own'>>();

/** The lines of a circular in one text, with a line break between each two. Made once for each circular. */
export function wholeText(circular: Circular): Pick<PrintedLine, 'text' | 'own'> {
  const known = textsOf.get(circular);
  if (known) return known;
  const lines = printedLines(circular);
  const whole = {
    text: lines.map(({ text }) => text).join('\n'),
    own: lines.map(({ own }) => own).join('\n'),
  };
  textsOf.set(circular, whole);
  return whole;
}

/** Where the characters of a line from one index up to another stand, and what is to stand there if that is certain. */
export function placed(
  line: PrintedLine,
  from: number,
  to: number,
  replacement?: string,
): Pick<Finding, 'file' | 'place' | 'replacement'> {
  const { file } = line.part;
  const first = pieceAt(line.pieces, from);
  const last = pieceAt(line.pieces, Math.max(from, to - 1));
  if (!first?.position || !last?.position) return { file, place: line.node?.position };
  const start = isWhole(first) ? moved(first.position.start, from - first.from) : first.position.start;
  const end = isWhole(last) ? moved(last.position.start, to - last.from) : last.position.end;
  const certain = first === last && isWhole(first);
  return { file, place: { start, end }, ...(certain && replacement !== undefined && { replacement }) };
}

/** The piece that holds a character. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < pieces[middle]!.from + pieces[middle]!.length) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}

/** Whether the source holds a piece character for character, so that places within it can be counted. */
function isWhole({ length, position }: Piece): boolean {
  if (position === undefined) return false;
  const { start, end } = position;
  return start.line === end.line && end.column - start.column === length;
}

function moved(point: Position['start'], by: number): Position['start'] {
  const { line, column, offset } = point;
  return { line, column: column + by, ...(offset !== undefined && { offset: offset + by }) };
}

function proseLines(part: Circular | Prose): PrintedLine[] {
  const { title, places } = part.meta;
  const lines = [plainLine(part, 'title', title, places.title)];
  if (part.type === 'circular')
    lines.push(...part.meta.notes.map((note) => plainLine(part, 'note', note, places.notes)));
  addBlocks(part.children);
  return lines;

  function addBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      switch (block.type) {
        case 'section':
          lines.push(textLine(part, 'heading', block.heading));
          addBlocks(block.children);
          break;
        case 'paragraph':
          lines.push(textLine(part, 'paragraph', block));
          break;
        case 'list':
        case 'targetList':
        case 'dutyList':
          for (const item of block.children) lines.push(textLine(part, 'item', item));
          break;
        case 'table':
          for (const row of block.children)
            for (const cell of row.children) lines.push(textLine(part, 'cell', cell));
          break;
        case 'division':
        case 'group':
          addBlocks(block.children);
          break;
        case 'figure':
          break;
      }
    }
  }
}

function formLines(form: Form): PrintedLine[] {
  const { places = {} } = form;
  return [
    plainLine(form, 'title', form.title, places.title),
    ...form.notes.map((note, index) => plainLine(form, 'note', note, places[`notes.${index}`])),
  ];
}

function plainLine(
  part: Part,
  kind: PrintedLine['kind'],
  text: string,
  position: Position | undefined,
): PrintedLine {
  return { part, kind, text, own: ownWords(text), pieces: [{ from: 0, length: text.length, position }] };
}

function textLine(
  part: Part,
  kind: PrintedLine['kind'],
  node: CircularNode & { children: Inline[] },
): PrintedLine {
  const text = textOf(node);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { value, position } of textsIn(node.children)) {
    pieces.push({ from, length: value.length, position });
    from += value.length;
  }
  return { part, kind, text, own: ownWords(text), node, pieces };
}

function textsIn(nodes: readonly Inline[]): Text[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : textsIn(node.children)));
}

/** Title marks may nest; a mark without its partner quotes nothing. */
function ownWords(text: string): string {
  return text.replace(/“[^“”]*”/gu, blanked).replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu, blanked);
}

/** The marks stay. */
function blanked(quoted: string): string {
  return quoted[0] + '□'.repeat(quoted.length - 2) + quoted.at(-1);
}
