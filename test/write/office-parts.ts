import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX or XLSX that are text, by path. */
export function officeParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  );
}

/** A part that must be there. */
export function officePart(bytes: Uint8Array, path: string): string {
  const part = officeParts(bytes)[path];
  if (part === undefined) throw new Error(`the file has no ${path}`);
  return part;
}

/** XML with each element on a line of its own, indented by depth; a run of text stays in its element's line. */
export function prettyXml(xml: string): string {
  let depth = 0;
  const lines = xml.split(/(?=<)/).map((token) => {
    if (token.startsWith('</')) depth -= 1;
    const line = `${'  '.repeat(Math.max(0, depth))}${token}`;
    if (!/^<[/?!]/.test(token) && !/^<[^>]*\/>/.test(token)) depth += 1;
    return line;
  });
  return `${lines.join('\n').replace(/>([^<\n]+)\n\s*</g, '>$1<')}\n`;
}

/** Where a golden of the writers lies. */
export function golden(...path: string[]): string {
  return join(import.meta.dirname, ...path);
}
