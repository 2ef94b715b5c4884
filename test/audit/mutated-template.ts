import { parse, stringify } from 'yaml';
import { readFormats } from '../../src/compose/template/formats.ts';
import type { Template } from '../../src/compose/template/template.ts';
import { SOURCES } from '../compose/paper.ts';
import type { Variant } from './every-element.ts';

const FORMATS: Partial<Record<Variant, [name: string, folder: string]>> = {
  letter: ['信函', 'xinhan'],
  order: ['命令', 'mingling'],
  minutes: ['纪要', 'jiyao'],
};

/** The format that a variant is printed in, with entries of its own file changed. */
export function templateOf(variant: Variant, entries: Readonly<Record<string, unknown>> = {}): Template {
  const [name, folder] = FORMATS[variant] ?? ['文件', 'wenjian'];
  const source = parse(SOURCES.get(folder)!);
  for (const [path, value] of Object.entries(entries)) set(source, path.split('.'), value);
  return readFormats(new Map(SOURCES).set(folder, stringify(source))).get(name)!;
}

function set(map: Record<string, unknown>, [key, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) map[key!] = value;
  else {
    map[key!] ??= {};
    set(map[key!] as Record<string, unknown>, rest, value);
  }
}
