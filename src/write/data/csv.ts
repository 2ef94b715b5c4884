/**
 * A table as CSV (RFC 4180): lines end with CRLF, the first one names the columns. It begins with a byte order mark, by which
 * Excel knows UTF-8. A cell that a spreadsheet would calculate is led by an apostrophe: it stays text.
 */
export function csv(heads: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [heads, ...rows].map((cells) =>
    cells.map((value) => quoted(harmless(plain(value)))).join(','),
  );
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

const BYTE_ORDER_MARK = '\ufeff';

/** What a value is in one cell: several are parted by ；, a thing stands by its name. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(plain).join('；');
  if (typeof value === 'object')
    return plain('name' in value ? value.name : 'title' in value ? value.title : '');
  return String(value);
}

/** Spreadsheets take what begins so for a formula, full-width signs too. */
function harmless(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
