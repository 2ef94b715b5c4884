import { inlineDirectives } from '../../read/markdown/directives/inline-directives.ts';

/** A mark that would be taken for markup, and what stands there instead. */
export interface Rewritten {
  at: number;
  from: string;
  to: string;
}

/**
 * A text in which the source format finds no markup: the few half-width characters that would be taken for it become
 * full-width. Nothing else changes, and nothing is left out.
 */
export function safeText(text: string): string {
  return text.replaceAll(/\r?\n/g, ' ').replaceAll(MARK, fullWidth);
}

/** A line of markup whose first characters are text, where more would be taken for markup. */
export function safeLine(line: string): string {
  return line.replace(/^[\s\u3000]+/u, '').replace(LINE_MARK, fullWidth);
}

/** What `safeText` changes in a text, and, where it begins a line, `safeLine`. */
export function rewrittenIn(text: string, { beginsLine }: { beginsLine: boolean }): Rewritten[] {
  const first = beginsLine ? LINE_MARK.exec(text) : null;
  const marks = [...(first ? [first] : []), ...text.matchAll(MARK)];
  return marks.map(({ 0: from, index }) => ({ at: index, from, to: fullWidth(from) }));
}

const MARK = new RegExp(`\\*\\*|\\]\\(|:(?=(?:${Object.keys(inlineDirectives).join('|')})[[{])`, 'gu');
/** What begins a heading, a list or a block of the format. */
const LINE_MARK = /^(?:#(?=#{0,5}(?:\s|$))|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$)|:::)/u;

function fullWidth(mark: string): string {
  return mark.replaceAll(/[-#*+.:()\]]/g, (character) =>
    String.fromCodePoint(character.codePointAt(0)! + TO_FULL_WIDTH),
  );
}

/** From ASCII to the same characters in full width (U+FF01 on). */
const TO_FULL_WIDTH = 0xfee0;
