import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Sources } from '../../files.ts';
import { type Fields, keysOf } from '../fields.ts';
import type { Located } from '../located.ts';
import { openSource, type SourceFile } from '../source-file.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** What a register says, and the file it stands in. */
export interface Register<Out> {
  value: Out;
  source: SourceFile;
  located: Located;
}

/** Reads a register by its schema; undefined, and reported, when it is not valid. */
export function readRegister<Out>(
  file: string,
  sources: Sources,
  fields: Fields,
  schema: z.ZodType<Out>,
  messages: VFileMessage[],
): Register<Out> | undefined {
  const source = openSource(file, sources.get(file)!, messages);
  const located = source && readYaml(source, 0, source.text.length, keysOf(fields));
  if (source === undefined || located === undefined) return undefined;
  const value = validate(schema, located, source);
  return value === undefined ? undefined : { value, source, located };
}
