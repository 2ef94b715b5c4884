import { inlineDirectives } from '../../read/markdown/directives/inline-directives.ts';

/**
 * A text in which the source format finds no markup: the few half-width characters that would be taken for it become
 * full-width. Nothing else changes, and nothing is left out.
 */
export function safeText(text: string): string {
  return text
    .replaceAll(/\r?\n/g, ' ')
    .replaceAll('**', '＊＊')
    .replaceAll('](', '］（')
    .replaceAll(DIRECTIVE, '：');
}

const DIRECTIVE = new RegExp(`:(?=(?:${Object.keys(inlineDirectives).join('|')})[[{])`, 'gu');

/** A line of markup whose first characters are text, where more would be taken for markup. */
export function safeLine(line: string): string {
  return line
    .replace(/^[\s\u3000]+/u, '')
    .replace(/^#(?=#{0,5}(?:\s|$))/u, '＃')
    .replace(/^([-*+])(?=\s|$)/u, (mark) => FULL[mark]!)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, (_, digits: string, mark: string) => digits + FULL[mark])
    .replace(/^:::/u, '：：：');
}

const FULL: Readonly<Record<string, string>> = { '-': '－', '*': '＊', '+': '＋', '.': '．', ')': '）' };
