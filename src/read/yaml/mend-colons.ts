import type { SourceFile } from '../source-file.ts';

/** YAML in which known keys have the colon they need, and the way back to the offsets as typed. */
interface MendedText {
  text: string;
  offsetOf(offset: number): number;
}

/**
 * A key of the first level with a full-width colon (`标题：`) is reported, and read as if the colon were
 * right, so that one slip does not hide the other problems of the file.
 */
export function mendColons(
  source: SourceFile,
  start: number,
  end: number,
  keys: ReadonlySet<string>,
): MendedText {
  const inserted: number[] = [];
  let text = '';
  let done = start;
  for (const match of source.text.slice(start, end).matchAll(/^(\p{Script=Han}+)：(?= ?)/gmu)) {
    const key = match[1]!;
    if (!keys.has(key)) continue;
    const colon = start + match.index + key.length;
    source.report({
      place: source.place(colon, colon + 1),
      rule: 'key-has-half-width-colon',
      severity: 'fatal',
      reason: `“${key}”之后是全角冒号，应是半角冒号加一个空格`,
      mend: `改为“${key}: ”`,
      replacement: ': ',
    });
    text += `${source.text.slice(done, colon)}: `;
    inserted.push(text.length - 1);
    done = colon + 1;
  }
  text += source.text.slice(done, end);
  return { text, offsetOf: (offset) => offset - inserted.filter((at) => at < offset).length };
}
