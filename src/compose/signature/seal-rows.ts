import { balanceLines } from '../balance-lines.ts';
import { textWidth } from '../context.ts';
import { widest } from '../em-width.ts';
import type { Template } from '../template/template.ts';

/** Organs side by side, each with room for its seal. Widths are ideographs. */
export interface SealRow {
  organs: { name: string; index: number; lines: string[]; centre: number }[];
  /** Of the organ with the most. */
  lines: number;
  /** From centre to centre. */
  pitch: number;
}

/**
 * Places the organs of a joint signature in rows as even as can be, the last organ of each over the place of the date:
 * as many in a row as their seals and names leave room for (GB/T 9704-2012, 7.3.5.1).
 */
export function sealRows(organs: readonly string[], dateWidth: number, template: Template): SealRow[] {
  const { cell, seal, signature, page } = template;
  const width = textWidth(page) / cell;
  const last = width - signature.dateEnd / cell - dateWidth / 2;
  const pitch = (columns: number) => pitchOf(columns, last, width, template);
  const fits = (columns: number) =>
    pitch(columns) * cell >= seal.size + seal.apart &&
    (columns <= WRAPPED || widest(organs) + GAP <= pitch(columns));
  let columns = Math.max(1, Math.min(seal.columns, organs.length));
  while (columns > 1 && !fits(columns)) columns--;
  const count = Math.ceil(organs.length / columns);
  const rows: SealRow[] = [];
  let from = 0;
  for (let row = 0; row < count; row++) {
    const size = Math.ceil((organs.length - from) / (count - row));
    const placed = organs.slice(from, from + size).map((name, place) => ({
      name,
      index: from + place,
      lines: balanceLines(name, pitch(columns) - GAP),
      centre: last - (size - 1 - place) * pitch(columns),
    }));
    rows.push({
      organs: placed,
      lines: Math.max(...placed.map(({ lines }) => lines.length)),
      pitch: pitch(columns),
    });
    from += size;
  }
  return rows;
}

/** In ideographs, between two names. */
const GAP = 1;

/** In so few columns a long name takes two lines rather than a row of its own. */
const WRAPPED = 2;

/** As far apart as the first seal and its name may stand from the last, and as equal parts of the line are. */
function pitchOf(columns: number, last: number, width: number, { seal, cell }: Template): number {
  const half = seal.size / cell / 2;
  const right = 2 * (width - last);
  if (columns === 1) return right;
  return Math.min((last - half) / (columns - 1), last / (columns - 0.5), width / columns, right);
}
