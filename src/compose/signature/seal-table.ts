import type { PrintTable } from '../../print/types.ts';
import { brokenLines, cell, paragraph } from '../builders.ts';
import { textWidth } from '../context.ts';
import { placingTable } from '../placing-table.ts';
import type { Template } from '../template/template.ts';
import type { SealRow } from './seal-rows.ts';

/** In ideographs: a rounding error. */
const NOTHING = 0.01;

/** A row of organs under their seals: a table without borders, each name in the middle of its column. */
export function sealTable({ organs, lines, pitch }: SealRow, template: Template): PrintTable {
  const width = textWidth(template.page) / template.cell;
  const left = organs[0]!.centre - pitch / 2;
  const right = width - left - organs.length * pitch;
  // Word widens a column of no width.
  const sides = { left: left > NOTHING ? [left] : [], right: right > NOTHING ? [right] : [] };
  const columns = [...sides.left, ...organs.map(() => pitch), ...sides.right];
  return placingTable(
    columns.map((share) => share * template.cell),
    [
      {
        kind: 'text',
        minHeight: lines * template.line,
        cells: [
          ...sides.left.map(() => cell([])),
          ...organs.map((organ) =>
            cell([
              paragraph('signature', 'paragraph', brokenLines(organ.lines), {
                override: { align: 'center' },
              }),
            ]),
          ),
          ...sides.right.map(() => cell([])),
        ],
      },
    ],
    template.styles.signature.color,
  );
}
