import { joined, placeAt, type SourceText, sourceText } from '../source-text.ts';
import type { Finding, SourceBlock } from '../types.ts';
import type { Line } from './clean-lines.ts';
import { measureOf, runsOn } from './runs-on.ts';
import { tableAt } from './tables.ts';

/** Puts lines together to paragraphs and tables. What was joined across an empty line, the end of a page, is told. */
export function gather(lines: readonly Line[], findings: Finding[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const measure = measureOf(lines);
  for (let at = 0; at < lines.length; ) {
    if (isEmpty(lines[at]!)) {
      at += 1;
      continue;
    }
    const table = tableAt(lines, at);
    if (table) {
      blocks.push(table.table);
      at = table.end;
      continue;
    }
    const pieces = [lines[at]!];
    let next = at + 1;
    for (;;) {
      const after = nextWritten(lines, next);
      if (after === undefined || tableAt(lines, after)) break;
      const gap = after > next;
      if (!runsOn(pieces, lines[after]!, { gap, measure })) break;
      if (gap)
        findings.push({
          kind: 'changed',
          place: placeAt(lines[after]!.text),
          subject: '断开的段落',
          text: `“${opening(lines[after]!)}”接在“${ending(pieces.at(-1)!)}”之后，合为一段（原件在换页处断开）`,
        });
      pieces.push(lines[after]!);
      next = after + 1;
    }
    blocks.push({ type: 'paragraph', text: joinedLines(pieces) });
    at = next;
  }
  return blocks;
}

function nextWritten(lines: readonly Line[], from: number): number | undefined {
  // Two pages may be parted by an empty page; a longer gap parts parts.
  const at = lines.slice(from, from + WIDEST_GAP).findIndex((line) => !isEmpty(line));
  return at === -1 ? undefined : from + at;
}

const WIDEST_GAP = 5;

function isEmpty({ text }: Line): boolean {
  return text.text === '';
}

/** A line break is nothing between ideographs and a space between Latin words. */
function joinedLines(lines: readonly Line[]): SourceText {
  return joined(
    lines.flatMap(({ text }, index) => {
      const before = lines[index - 1]?.text;
      const isLatin = before !== undefined && /[!-~]$/.test(before.text) && /^[!-~]/.test(text.text);
      return isLatin ? [sourceText(' ', placeAt(text)), text] : [text];
    }),
  );
}

function opening({ text }: Line): string {
  return text.text.slice(0, 8);
}

function ending({ text }: Line): string {
  return text.text.slice(-8);
}
