import { z } from 'zod';
import type { OrganRef } from '../../derive/types.ts';
import type { PublicCircular, PublicData } from './types.ts';

/** A table of facts: its rows, and the schema that they keep. */
export interface Dataset<Row extends z.ZodRawShape = z.ZodRawShape> {
  /** Name of its files. */
  name: string;
  /** What it is called, in Chinese. */
  title: string;
  /** A row's fields in the order of the columns, each with its title in Chinese. */
  row: z.ZodObject<Row>;
  rowsOf(data: PublicData): z.infer<z.ZodObject<Row>>[];
}

/** Checks that a table's rows are of its schema, and forgets of which. */
export function dataset<Row extends z.ZodRawShape>(made: Dataset<Row>): Dataset {
  return made as unknown as Dataset;
}

export const text = (title: string) => z.string().meta({ title });
export const optionalText = (title: string) => z.string().optional().meta({ title });
export const texts = (title: string) => z.array(z.string()).meta({ title });
export const date = (title: string) => z.iso.date().meta({ title });
export const dates = (title: string) => z.array(z.iso.date()).meta({ title });

/** An organ as the circular names it, and its id in the register, or null. */
const organ = z.object({ name: z.string(), organ: z.string().nullable() });
export const organs = (title: string) => z.array(organ).meta({ title });

export function organsOf(refs: readonly OrganRef[]): z.infer<typeof organ>[] {
  return refs.map(({ name, organ: id }) => ({ name, organ: id }));
}

/** Every circular whose text is public, in the order of the library. */
export function circularsOf({ entries }: PublicData): PublicCircular[] {
  return entries.flatMap(({ published }) => published ?? []);
}
