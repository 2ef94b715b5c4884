import { chineseNumeral } from '../../circular/chinese-numeral.ts';
import { child, children, numberIn, value, type XmlElement } from '../../word/xml-element.ts';

/** The label that Word puts before the next paragraph of a list's level: `（三）`. Counts on with every call. */
export type Numbering = (list: string, level: number) => string;

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Reads `numbering.xml`, to count as Word does (ECMA-376 Part 1, 17.9). */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const patterns = new Map<string, Map<number, Level>>();
  for (const each of children(root, 'w:abstractNum'))
    patterns.set(each.attributes.get('w:abstractNumId') ?? '', levelsOf(children(each, 'w:lvl')));
  const lists = new Map<string, { levels: Map<number, Level>; counts: number[] }>();
  const counters = new Map<string, number[]>();
  for (const each of children(root, 'w:num')) {
    const pattern = value(each, 'w:abstractNumId') ?? '';
    const id = each.attributes.get('w:numId') ?? '';
    const overrides = children(each, 'w:lvlOverride');
    const levels = new Map(patterns.get(pattern));
    for (const [at, level] of levelsOf(overrides.flatMap((one) => children(one, 'w:lvl'))))
      levels.set(at, level);
    for (const one of overrides) {
      const start = numberIn(child(one, 'w:startOverride'), 'w:val');
      const at = numberIn(one, 'w:ilvl') ?? 0;
      const level = levels.get(at);
      if (start !== undefined && level) levels.set(at, { ...level, start });
    }
    // Lists of one pattern count on from each other, unless one says where it starts.
    const key = overrides.length > 0 ? `own ${id}` : pattern;
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    lists.set(id, { levels, counts });
  }
  return (list, at) => {
    const found = lists.get(list);
    const level = found?.levels.get(at);
    if (!found || !level) return '';
    const { levels, counts } = found;
    counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    counts.length = at + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const count = counts[which] ?? levels.get(which)?.start ?? 1;
      return numeral(count, levels.get(which)?.format ?? 'decimal');
    });
  };
}

function levelsOf(levels: readonly XmlElement[]): Map<number, Level> {
  return new Map(
    levels.map((level) => [
      numberIn(level, 'w:ilvl') ?? 0,
      {
        format: value(level, 'w:numFmt') ?? 'decimal',
        text: value(level, 'w:lvlText') ?? '',
        start: numberIn(child(level, 'w:start'), 'w:val') ?? 1,
      },
    ]),
  );
}

function numeral(count: number, format: string): string {
  if (!Number.isInteger(count) || count < 0) return '';
  if (/chineseCounting|chineseLegal|ideographDigital|japaneseCounting|taiwaneseCounting/i.test(format))
    return chineseNumeral(count);
  if (/circle/i.test(format) && count >= 1 && count <= 20) return String.fromCodePoint(0x2460 + count - 1);
  if (/letter/i.test(format) && count >= 1) {
    const letter = String.fromCodePoint(97 + ((count - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (/fullWidth/i.test(format))
    return String(count).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  return String(count);
}
