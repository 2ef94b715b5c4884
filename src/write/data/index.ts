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
  text: string;
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
        { path: `${name}.json`, mediaType: 'application/json', text: json(rows) },
        { path: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', text: csv(columns, cells) },
        { path: `${name}.schema.json`, mediaType: 'application/schema+json', text: json(schema) },
      ],
    };
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
