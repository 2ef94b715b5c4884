import type { Corpus } from '../corpus/types.ts';
import type { JsonSchema } from '../read/json-schema.ts';

/** What a content directory calls things by, under the keys that name them. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** The names that a content directory has registered: organs, regions, campaigns. */
export function namesOf({ organs, regions, campaigns }: Corpus): Names {
  const full = organs.map(({ name }) => name);
  const every = [...new Set([...full, ...organs.flatMap(({ shortNames }) => shortNames)])];
  return {
    发文机关: full,
    主送: every,
    抄送: every,
    版记主送: every,
    落款: full,
    上级: full,
    成员: every,
    地区: [...regions.keys()],
    上级地区: [...regions.keys()],
    专项行动: campaigns.map(({ id }) => id),
  };
}

/** A schema whose keys propose these names, and take other texts as before. */
export function withNames(schema: JsonSchema, names: Names): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' && isSchema(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, own]) => [name, isSchema(own) ? named(name, own, names) : own]),
          )
        : deeper(value, (inner) => withNames(inner, names)),
    ]),
  );
}

function named(key: string, schema: JsonSchema, names: Names): JsonSchema {
  const own = names[key] ?? [];
  return own.length === 0 ? withNames(schema, names) : proposing(schema, own);
}

/** Each text in a schema as one of the names or any other. */
function proposing(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const { type } = schema;
  if (type === 'string' || (Array.isArray(type) && type.includes('string'))) {
    const { description, default: fallback, ...text } = schema;
    return {
      ...(description !== undefined && { description }),
      ...(fallback !== undefined && { default: fallback }),
      anyOf: [{ enum: names }, text],
    };
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, deeper(value, (inner) => proposing(inner, names))]),
  );
}

function deeper(value: unknown, change: (schema: JsonSchema) => JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((each) => deeper(each, change));
  return isSchema(value) ? change(value) : value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
