import type { Position } from 'unist';
import type { Problem } from '../messages.ts';

/** Control characters except tab, line feed and carriage return; halves of surrogate pairs; noncharacters. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * A text with a space for each character that no paper can hold (they are no XML characters either: XML 1.0,
 * 2.2), reported. Escapes of YAML can write them where the file itself has none.
 *
 * @param placeOf - Place of the character at an index.
 */
export function printable(
  text: string,
  placeOf: (index: number) => Position,
  report: (found: Omit<Problem, 'file'>) => void,
): string {
  const found = text.match(unprintable);
  if (found === null) return text;
  report({
    place: placeOf(text.search(unprintable)),
    rule: 'text-is-printable',
    severity: 'error',
    reason: `有${found.length}个不能印出的控制字符，第一个在这里，已按空格处理`,
    mend: '删去控制字符',
  });
  return text.replace(unprintable, ' ');
}
