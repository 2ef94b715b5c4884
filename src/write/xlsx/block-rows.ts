import type { PrintBlock } from '../../print/types.ts';
import { lineOf } from './borders.ts';
import { paragraphRow } from './paragraph-row.ts';
import type { SheetFrame, SheetRow } from './sheet-row.ts';

/** The rows of what stands above and below a table. */
export function blockRows(blocks: readonly PrintBlock[], frame: SheetFrame): SheetRow[] {
  return blocks.flatMap((block) => blockRow(block, frame));
}

function blockRow(block: PrintBlock, frame: SheetFrame): SheetRow[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphRow(block, frame)];
    case 'blank':
      return [{ height: block.lines * block.lineHeight, cells: [] }];
    case 'rule':
      return [ruleRow(block.thickness, block.color, frame)];
    case 'figure':
      // A sheet would stretch the image to whole cells: its words stand for it.
      return block.alt === '' ? [] : [captionRow(block.alt, frame)];
    default:
      return [];
  }
}

function ruleRow(thickness: number, color: string, { widths }: SheetFrame): SheetRow {
  const border = { bottom: { style: lineOf(thickness), color: { rgb: color.slice(1).toUpperCase() } } };
  return {
    height: 6,
    cells: [{ column: 0, columnSpan: widths.length, rowSpan: 1, value: null, style: { border } }],
  };
}

function captionRow(alt: string, frame: SheetFrame): SheetRow {
  return paragraphRow(
    { type: 'paragraph', style: 'figureCaption', role: 'caption', runs: [{ type: 'text', text: alt }] },
    frame,
  );
}
