import { parse } from 'yaml';
import { parseTemplate, type Template } from './template.ts';

/**
 * Reads the formats of `templates/formats`, each a `format.yaml` in a folder of its own. One with a `base` says only what
 * it has otherwise than the format of that name: maps are merged, anything else is replaced.
 *
 * @param files Texts by path, for what is to be said of one.
 * @returns By name, which is what 版式 says, in order of path.
 * @throws {Error} in Chinese: for what `parseTemplate` refuses, a name that two have, a base that is not there or a
 *   format that is its own base.
 */
export function readFormats(files: ReadonlyMap<string, string>): Map<string, Template> {
  const sources = new Map<string, Source>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source: unknown = parse(text);
    if (!isMap(source) || typeof source.name !== 'string') throw new Error(`${path} 没有写 name`);
    const other = sources.get(source.name);
    if (other) throw new Error(`${path} 与 ${other.path} 同名：${source.name}`);
    sources.set(source.name, { path, entries: source });
  }
  const templates = new Map<string, Template>();
  for (const [name, { path }] of sources) {
    try {
      templates.set(name, parseTemplate(resolved(name, [], sources)));
    } catch (error) {
      throw new Error(`${path}：${(error as Error).message}`, { cause: error });
    }
  }
  return templates;
}

type Entries = Readonly<Record<string, unknown>>;

interface Source {
  path: string;
  entries: Entries;
}

/** The entries of a format with those of the format it builds on. */
function resolved(name: string, above: readonly string[], sources: ReadonlyMap<string, Source>): Entries {
  const source = sources.get(name);
  if (!source) throw new Error(`没有“${name}”这一版式可作 base`);
  if (above.includes(name)) throw new Error(`base 循环：${[...above, name].join(' → ')}`);
  const { base, ...own } = source.entries;
  if (base === undefined) return own;
  return merged(resolved(String(base), [...above, name], sources), own);
}

function merged(base: Entries, own: Entries): Entries {
  const entries: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const below = entries[key];
    entries[key] = isMap(below) && isMap(value) ? merged(below, value) : value;
  }
  return entries;
}

function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
