import { z } from 'zod';
import { circulars } from './circulars.ts';
import { citations } from './citations.ts';
import { csv } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { deadlines } from './deadlines.ts';
import { duties } from './duties.ts';
import { forms } from './forms.ts';
import { organs } from './organs.ts';
import type { PublicData } from './types.ts';

/** A table of facts that anyone may take, as JSON, as CSV, and the schema of the JSON. */
export interface OpenTable {
  name: string;
  /** In Chinese. */
  title: string;
  /** Titles of the columns. */
  columns: string[];
  count: number;
  files: OpenFile[];
}

export interface OpenFile {
  /** `duties.csv`. */
  path: string;
  mediaType: string;
  /** UTF-8: half of what a string would take. */
  bytes: Uint8Array;
}

/** What the site gives away as data. */
const DATASETS: readonly Dataset[] = [circulars, duties, deadlines, organs, citations, forms];

/** Facts as data: no more than the pages show, each row with an id that stays. */
export function openTables(data: PublicData): OpenTable[] {
  return DATASETS.map(({ name, title, row, rowsOf }) => {
    const rows: Record<string, unknown>[] = rowsOf(data);
    const keys = Object.keys(row.shape);
    const columns = keys.map((key) => (row.shape[key] as z.ZodType).meta()?.title ?? key);
    const cells = rows.map((one) => keys.map((key) => one[key]));
    const schema = { ...z.toJSONSchema(z.array(row)), title };
    return {
      name,
      title,
      columns,
      count: rows.length,
      files: [
        { path: `${name}.json`, mediaType: 'application/json', bytes: utf8(rowByRow(rows)) },
        { path: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: utf8(csv(columns, cells)) },
        {
          path: `${name}.schema.json`,
          mediaType: 'application/schema+json',
          bytes: utf8(`${JSON.stringify(schema, null, 2)}\n`),
        },
      ],
    };
  });
}

/** JSON with a line for each row: a change of one row is a change of one line. */
function rowByRow(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

const encoder = new TextEncoder();
