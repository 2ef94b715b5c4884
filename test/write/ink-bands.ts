import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { pathOf } from '../support/needs.ts';
import { run } from '../support/run.ts';

/** Upper and lower edge of a band of ink: of a line, a rule, a table; in millimetres from the paper's upper edge. */
export interface Band {
  top: number;
  bottom: number;
}

const DPI = 300;

/** What is less than this far apart, in millimetres, is one band: parts of a character, the lines of a double rule. */
const APART = 0.8;

/** The bands of ink on a page of a PDF. Ask with `needs('pdftoppm')` first. */
export async function inkBands(pdf: string, page: number): Promise<Band[]> {
  const target = join(await mkdtemp(join(inject('workshop'), 'ink-')), 'page');
  const number = String(page);
  await run(pathOf('pdftoppm'), [
    '-gray',
    '-r',
    String(DPI),
    '-f',
    number,
    '-l',
    number,
    '-singlefile',
    pdf,
    target,
  ]);
  const bytes = await readFile(`${target}.pgm`);
  const [head, width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  if (head === undefined) throw new Error('pdftoppm wrote no image');
  const bands: Band[] = [];
  for (let row = 0; row < Number(height); row++) {
    const start = head.length + row * Number(width);
    if (!bytes.subarray(start, start + Number(width)).some((grey) => grey < 160)) continue;
    const edge = { top: (row * 25.4) / DPI, bottom: ((row + 1) * 25.4) / DPI };
    const last = bands.at(-1);
    if (last && edge.top - last.bottom < APART) last.bottom = edge.bottom;
    else bands.push(edge);
  }
  return bands;
}
