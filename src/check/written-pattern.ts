import type { Circular } from '../circular/types.ts';
import { type PrintedLine, placed, printedLines, wholeText } from './printed-lines.ts';
import type { Finding } from './rule.ts';

/** A pattern that is wrong wherever it is written, and what to say of it. */
export interface WrittenPattern {
  /** With the flag g. Bounded: no repeated group within another. A line break is no more to it than the end of a line. */
  pattern: RegExp;
  /** Looks at the circular's own words alone, not at what it quotes and cites. */
  own?: boolean;
  /** What is said of a match; undefined to leave it alone. A `replacement` is made only where its place is certain. */
  say(match: RegExpExecArray, line: PrintedLine): (Omit<Finding, 'file' | 'place'> & Span) | undefined;
}

/** Where a finding stands within its match; by default it is the whole match. */
interface Span {
  from?: number;
  to?: number;
}

/** Every place of a circular's lines where a pattern is written. */
export function findWritten(circular: Circular, { pattern, own, say }: WrittenPattern): Finding[] {
  const findings: Finding[] = [];
  // Nearly every pattern stands nowhere, and one search is quicker than one for each line.
  if (wholeText(circular)[own ? 'own' : 'text'].search(pattern) === -1) return findings;
  for (const line of printedLines(circular)) {
    const text = own ? line.own : line.text;
    // Nearly every line holds nothing, and a search makes no iterator.
    if (text.search(pattern) === -1) continue;
    for (const match of text.matchAll(pattern)) {
      const said = say(match, line);
      if (!said) continue;
      const { from = 0, to = match[0].length, replacement, ...words } = said;
      findings.push({ ...placed(line, match.index + from, match.index + to, replacement), ...words });
    }
  }
  return findings;
}
