import { child, children, integerIn, toggle, value, type XmlElement } from '../../word/xml-element.ts';
import { numeral } from './numerals.ts';

/** The label that Word puts before the next paragraph of a list's level: `（三）`. Counts on with every call. */
export type Numbering = (list: string, level: number) => string;

interface Level {
  format: string;
  text: string;
  start: number;
  /** Counts from its start again under each heading above it. */
  restarts: boolean;
  /** Shows the numbers of all levels as plain digits. */
  plain: boolean;
}

/** Reads `numbering.xml`, to count as Word does (ECMA-376 Part 1, 17.9). */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const patterns = patternsOf(children(root, 'w:abstractNum'));
  const lists = new Map<string, { levels: Map<number, Level>; counts: (number | undefined)[] }>();
  const counters = new Map<string, (number | undefined)[]>();
  for (const each of children(root, 'w:num')) {
    const pattern = value(each, 'w:abstractNumId') ?? '';
    const id = each.attributes.get('w:numId') ?? '';
    const overrides = children(each, 'w:lvlOverride');
    const levels = new Map(patterns.get(pattern));
    for (const [at, level] of levelsOf(overrides.flatMap((one) => children(one, 'w:lvl'))))
      levels.set(at, level);
    for (const one of overrides) {
      const start = integerIn(child(one, 'w:startOverride'), 'w:val');
      const at = integerIn(one, 'w:ilvl') ?? 0;
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
    const before = counts[at];
    counts[at] = before === undefined ? level.start : before + 1;
    for (let below = at + 1; below < counts.length; below += 1)
      if (levels.get(below)?.restarts !== false) counts[below] = undefined;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const count = counts[which] ?? levels.get(which)?.start ?? 1;
      return numeral(count, level.plain ? 'decimal' : (levels.get(which)?.format ?? 'decimal'));
    });
  };
}

/** The levels of each pattern by its id; one that only names a list style has that style's. */
function patternsOf(patterns: readonly XmlElement[]): Map<string, Map<number, Level>> {
  const styled = new Map(patterns.map((each) => [value(each, 'w:styleLink'), each]));
  return new Map(
    patterns.map((each) => {
      const style = value(each, 'w:numStyleLink');
      const source = (style !== undefined && styled.get(style)) || each;
      return [each.attributes.get('w:abstractNumId') ?? '', levelsOf(children(source, 'w:lvl'))];
    }),
  );
}

function levelsOf(levels: readonly XmlElement[]): Map<number, Level> {
  return new Map(
    levels.flatMap((level): [number, Level][] => {
      const at = integerIn(level, 'w:ilvl') ?? 0;
      if (!(at >= 0 && at < MOST_LEVELS)) return [];
      const read = {
        format: value(level, 'w:numFmt') ?? 'decimal',
        text: value(level, 'w:lvlText') ?? '',
        start: integerIn(child(level, 'w:start'), 'w:val') ?? 1,
        restarts: value(level, 'w:lvlRestart') !== '0',
        plain: toggle(level, 'w:isLgl') ?? false,
      };
      return [[at, read]];
    }),
  );
}

/** As many as Word has. */
const MOST_LEVELS = 9;
