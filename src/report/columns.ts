/**
 * Rows of a table for a terminal, where an ideograph is two columns wide: cells padded to their columns, long ones going
 * on in the next line.
 */
export function inColumns(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, index) => wrapped(cell, widths[index] ?? Number.POSITIVE_INFINITY));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => padded(cell[line] ?? '', index === cells.length - 1 ? 0 : widths[index]!))
        .join('  ')
        .trimEnd(),
    );
  });
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Unicode's wide and full-width characters; those whose width is ambiguous are narrow in today's terminals. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A text in lines of a width at most; a mark that may not begin a line hangs at the end of the one before. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width && !NEVER_FIRST.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** Words and numbers stay whole, with their unit or the space behind them; an opening bracket keeps to what it opens. */
const PIECES = /[（“‘〔《【「『]*(?:[\u0021-\u024f]+(?: (?:mm|pt|\p{Script=Han}(?!\p{Script=Han}))| *)|.)/gsu;
const NEVER_FIRST = /^[、，。：；！？”’」』）〕】》〉…]/;
