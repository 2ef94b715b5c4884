import { join } from 'node:path';
import { writeTo } from '../files.ts';
import { jsonSchemas } from '../read/json-schema.ts';

/** `chengwen schemas`: writes the JSON Schema of every kind of file, for editors that complete and check YAML. */
export async function schemas(options: { out: string }): Promise<void> {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const target = join(options.out, name);
    await writeTo(target, `${JSON.stringify(schema, null, 2)}\n`);
    console.log(target);
  }
}
