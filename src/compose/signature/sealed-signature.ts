import type { PrintBlock, PrintOverlay } from '../../print/types.ts';
import { balanceLines } from '../balance-lines.ts';
import { blank, paragraph } from '../builders.ts';
import { textWidth } from '../context.ts';
import { emWidth, widest } from '../em-width.ts';
import type { Template } from '../template/template.ts';
import { type SealRow, sealRows } from './seal-rows.ts';
import { sealTable } from './seal-table.ts';
import type { Seal } from './seals.ts';

/**
 * 署名 and 成文日期 with seals: the date four characters in from the right, the organ in the middle above it, the seal over
 * both, its centre a little above theirs and its top within a line of the text. Joint issuers stand in rows, each under
 * its seal; the last of them stands over the date (GB/T 9704-2012, 7.3.5.1).
 *
 * @param seals In the order of the organs; fewer or none where they are put on by hand.
 */
export function sealedSignature(
  organs: readonly string[],
  date: string,
  seals: readonly Seal[],
  template: Template,
): PrintBlock[] {
  if (organs.length === 1) return singleSignature(organs[0]!, date, seals[0], template);
  const { line, cell } = template;
  const rows = sealRows(organs, emWidth(date), template);
  const half = (line - cell) / 2;
  return rows.flatMap((row, index) => {
    const isLast = index === rows.length - 1;
    const next = rows[index + 1];
    // A table has half of a line's leading above its glyphs.
    const above = index === 0 ? roomAbove(centreOf(row, isLast, template), template) : 0;
    const below = next ? spaceBetween(row, next, index + 2 === rows.length, template) : 0;
    return [
      ...(above > 0 ? space(above * line - half, template) : []),
      sealTable(row, template),
      carrier(isLast ? date : '', row, seals, isLast, template),
      ...(next ? space(below * line - half, template) : []),
    ];
  });
}

/** One organ, on two lines when it is long. */
function singleSignature(organ: string, date: string, seal: Seal, template: Template): PrintBlock[] {
  const { cell, line, page, signature } = template;
  const width = textWidth(page) / cell;
  const end = signature.end / cell;
  const lines = balanceLines(organ, width - 2 * end);
  const centre = Math.min(
    width - signature.dateEnd / cell - emWidth(date) / 2,
    width - end - widest(lines) / 2,
  );
  const middle = (lines.length * line + cell) / 2 - template.seal.raised;
  const overlays = overlay(seal, organ, centre * cell, middle);
  return [
    ...space(roomAbove(middle, template) * line, template),
    ...[...lines, date].map((words, index) =>
      paragraph('signature', 'paragraph', words, {
        override: {
          indentStart: (centre - emWidth(words) / 2) * cell,
          keepWithNext: index < lines.length,
        },
        ...(index === 0 && overlays.length > 0 && { overlays }),
      }),
    ),
  ];
}

/** The paragraph below a row's names, which their seals are fixed to: the date below the last row, else an empty one. */
function carrier(
  date: string,
  row: SealRow,
  seals: readonly Seal[],
  isLast: boolean,
  template: Template,
): PrintBlock {
  const { cell, line } = template;
  const middle = centreOf(row, isLast, template) - row.lines * line;
  const overlays = row.organs.flatMap(({ name, index, centre }) =>
    overlay(seals[index], name, centre * cell, middle),
  );
  const centre = row.organs.at(-1)!.centre;
  return paragraph('signature', 'paragraph', date, {
    override: { indentStart: date === '' ? 0 : (centre - emWidth(date) / 2) * cell },
    ...(overlays.length > 0 && { overlays }),
  });
}

/** From a row's first glyphs down to the centres of its seals, all at one height: over its names, or names and date. */
function centreOf({ lines }: SealRow, isOverDate: boolean, { line, cell, seal }: Template): number {
  return ((isOverDate ? lines : lines - 1) * line + cell) / 2 - seal.raised;
}

/** Room for a seal, that is not dropped at a page's top as empty lines are: they stand under a line without words. */
function space(height: number, { styles }: Template): PrintBlock[] {
  const lineHeight = styles.signature.size;
  return [
    paragraph('signature', 'artifact', [], { override: { lineHeight, keepWithNext: true } }),
    ...blank(1, height - lineHeight),
  ];
}

/** Empty lines above the signature: as many as the upper half of a seal needs. */
function roomAbove(centre: number, { line, cell, seal, above }: Template): number {
  return Math.max(above.signature, Math.ceil((seal.size / 2 - centre - (line - cell)) / line));
}

/** Empty lines between the carrier of a row and the next row, so that seals do not touch. */
function spaceBetween(row: SealRow, next: SealRow, isNextLast: boolean, template: Template): number {
  const { line, seal } = template;
  const centres = centreOf(row, false, template) - centreOf(next, isNextLast, template);
  const pitch = seal.size + seal.apart + centres;
  return Math.max(0, Math.ceil(pitch / line) - row.lines - 1);
}

function overlay(seal: Seal, organ: string, x: number, y: number): PrintOverlay[] {
  if (!seal) return [];
  return [{ ...seal, x: x - seal.width / 2, y: y - seal.height / 2, alt: `${organ}印章` }];
}
