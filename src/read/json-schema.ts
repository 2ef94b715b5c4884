import { z } from 'zod';
import { formSchema } from './form/form-schema.ts';
import { circularSchema, proseSchema } from './markdown/frontmatter.ts';
import { campaignSchema } from './registers/campaigns.ts';
import { documentsSchema } from './registers/documents.ts';
import { holidaysSchema } from './registers/holidays.ts';
import { organsSchema } from './registers/organs.ts';
import { sectorsSchema } from './registers/sectors.ts';
import { siteSchema } from './registers/site.ts';

/** What each kind of file is called in an editor, and the schema that it is read by. */
const schemas: Readonly<Record<string, { title: string; schema: z.ZodType }>> = {
  'circular.schema.json': { title: '公文（index.md 开头的项目）', schema: circularSchema },
  'prose.schema.json': { title: '印发件、附件（.md 开头的项目）', schema: proseSchema },
  'form.schema.json': { title: '报表（*.form.yaml）', schema: formSchema },
  'site.schema.json': { title: '网站（site.yaml）', schema: siteSchema },
  'organs.schema.json': { title: '机关名录（organs/*.yaml）', schema: organsSchema },
  'sectors.schema.json': { title: '重点（sectors.yaml）', schema: sectorsSchema },
  'campaign.schema.json': { title: '专项行动（campaigns/*.yaml）', schema: campaignSchema },
  'documents.schema.json': { title: '所引文件（documents.yaml）', schema: documentsSchema },
  'holidays.schema.json': { title: '节假日（holidays/*.yaml）', schema: holidaysSchema },
};

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = Record<string, unknown>;

/** The files below a content directory that each schema is for; the heads of `.md` files are in no glob. */
export const SCHEMA_GLOBS: Readonly<Record<string, string>> = {
  'form.schema.json': 'circulars/**/*.form.yaml',
  'site.schema.json': 'site.yaml',
  'organs.schema.json': 'organs/*.yaml',
  'sectors.schema.json': 'sectors.yaml',
  'campaign.schema.json': 'campaigns/*.yaml',
  'documents.schema.json': 'documents.yaml',
  'holidays.schema.json': 'holidays/*.yaml',
};

/** File name → JSON Schema for editors, made from the schemas that the files are read by. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { title, schema }]) => [name, jsonSchemaOf(title, schema)]),
  );
}

function jsonSchemaOf(title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}
