/** A place in the file that is taken over: a line of a text, or a paragraph of a Word file; both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Characters of a file that is taken over, which know where they stand in it, whatever was left out between them. */
export interface SourceText {
  readonly text: string;
  /** From which character on the text stands unbroken from which place on; the first at 0, in order. */
  readonly runs: readonly Run[];
}

interface Run extends Place {
  at: number;
}

export function sourceText(text: string, place: Place): SourceText {
  return { text, runs: [{ at: 0, ...place }] };
}

/** Where the character at an index stands. */
export function placeAt({ runs }: SourceText, index = 0): Place {
  const { at, line, column } = runs.findLast((run) => run.at <= index) ?? runs[0]!;
  return { line, column: column + index - at };
}

/** The characters from one index up to another. */
export function part(source: SourceText, from: number, to = source.text.length): SourceText {
  const inner = source.runs.filter(({ at }) => at > from && at < to);
  return {
    text: source.text.slice(from, to),
    runs: [{ at: 0, ...placeAt(source, from) }, ...inner.map((run) => ({ ...run, at: run.at - from }))],
  };
}

/** One text after another; without any, an empty one at the beginning of the file. */
export function joined(sources: readonly SourceText[]): SourceText {
  const runs: Run[] = [];
  let text = '';
  for (const source of sources) {
    for (const run of source.runs) runs.push({ ...run, at: run.at + text.length });
    text += source.text;
  }
  return runs.length === 0 ? sourceText('', { line: 1, column: 1 }) : { text, runs };
}

/** A text without what a pattern finds in it. The pattern is global. */
export function without(source: SourceText, pattern: RegExp): SourceText {
  return replaced(source, pattern, '');
}

/** A text with something else in the place of what a pattern finds. The pattern is global. */
export function replaced(source: SourceText, pattern: RegExp, by: string): SourceText {
  const pieces: SourceText[] = [];
  let done = 0;
  for (const match of source.text.matchAll(pattern)) {
    pieces.push(part(source, done, match.index));
    if (by !== '') pieces.push(sourceText(by, placeAt(source, match.index)));
    done = match.index + match[0].length;
  }
  return done === 0 ? source : joined([...pieces, part(source, done)]);
}

/** A text without the white space around it. */
export function trimmed(source: SourceText): SourceText {
  const end = source.text.trimEnd().length;
  return part(source, Math.min(end, source.text.length - source.text.trimStart().length), end);
}

/** A text cut where a pattern finds something, which goes. The pattern is global. */
export function split(source: SourceText, pattern: RegExp): SourceText[] {
  const pieces: SourceText[] = [];
  let done = 0;
  for (const match of source.text.matchAll(pattern)) {
    pieces.push(part(source, done, match.index));
    done = match.index + match[0].length;
  }
  return [...pieces, part(source, done)];
}
