import { part, placeAt } from '../source-text.ts';
import type { Finding } from '../types.ts';
import type { Line } from './clean-lines.ts';

/** A number between dashes, or one that says that it counts pages. */
const MARKED =
  /^(?:[-—–－―─\s]+(\d{1,4})[-—–－―─\s]+|第\s?(\d{1,4})\s?页(?:\s?[／/，,]?\s?共\s?\d{1,4}\s?页)?)$/u;
const BARE = /^\d{1,3}$/;

/** Empties the lines that hold nothing but a page's number: `— 3 —`; and bare ones where they count up through the text. */
export function withoutPageNumbers(lines: readonly Line[], findings: Finding[]): Line[] {
  const bare = lines.flatMap(({ text }, index) =>
    BARE.test(text.text) && isAlone(lines, index) ? [{ index, count: Number(text.text) }] : [],
  );
  const counts =
    bare.length > 1 && bare.every(({ count }, at) => at === 0 || count === bare[at - 1]!.count + 1);
  const numbers = new Set(counts ? bare.map(({ index }) => index) : []);
  return lines.map((line, index) => {
    if (!MARKED.test(line.text.text) && !numbers.has(index)) return line;
    findings.push({
      kind: 'dropped',
      place: placeAt(line.text),
      subject: '页码',
      text: `略去页码“${line.text.text}”`,
    });
    return { ...line, text: part(line.text, 0, 0) };
  });
}

function isAlone(lines: readonly Line[], index: number): boolean {
  return [index - 1, index + 1].every((at) => (lines[at]?.text.text ?? '') === '');
}
