import type { VFileMessage } from 'vfile-message';
import { type Html, html } from '../html.ts';
import { placeId } from './place-id.ts';

/** A line of a source with the places of its problems marked: each begins at an id, and what it is about is underlined. */
export function markedLine(
  file: string,
  text: string,
  line: number,
  messages: readonly VFileMessage[],
): Html {
  const ranges = messages.flatMap((message) => rangeOf(message, text, line));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const starts = new Set(ranges.map(({ start }) => start));
  return html`${cuts.map((from, index) => {
    const piece = text.slice(from, cuts[index + 1] ?? from);
    const about = ranges.find(({ start, end }) => start <= from && from < end);
    const marked = about && piece !== '' ? html`<mark class="${about.severity}">${piece}</mark>` : piece;
    return starts.has(from)
      ? html`<span id="${placeId(file, { line, column: from + 1 })}"></span>${marked}`
      : marked;
  })}`;
}

/** In UTF-16 units of the line; what goes on in further lines is marked to the end of the first. */
function rangeOf({ place, column, severity }: VFileMessage, text: string, line: number) {
  if (column === undefined) return [];
  const start = Math.min(column - 1, text.length);
  const last = place && 'end' in place ? place.end : undefined;
  const end = last === undefined ? start : last.line === line ? last.column - 1 : text.length;
  return [{ start, end: Math.min(Math.max(start, end), text.length), severity }];
}
