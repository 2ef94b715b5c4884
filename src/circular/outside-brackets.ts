const CLOSERS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': '）',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '［': '］',
  '[': '］',
  '“': '”',
  '‘': '’',
  '「': '」',
};
/** Half-width closers count as their full-width twins, since circulars mix the two. */
const TWINS: Readonly<Record<string, string>> = { ')': '）', ']': '］' };
const CLOSING = new Set(Object.values(CLOSERS));

/**
 * Splits a text at every separator that stands outside brackets and quotes; the separators go, the pieces are
 * trimmed, and empty pieces are left out. A bracket without its partner is a character like any other.
 */
export function splitOutsideBrackets(text: string, separators: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const at of indexesOutsideBrackets(text, separators)) {
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Index of the first of some characters that stands outside brackets and quotes; -1 for none. */
export function indexOutsideBrackets(text: string, characters: string): number {
  return indexesOutsideBrackets(text, characters)[0] ?? -1;
}

/** Where some characters stand outside brackets and quotes, in order. */
export function indexesOutsideBrackets(text: string, characters: string): number[] {
  const pairs = bracketPairs(text);
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = pairs.get(at);
    if (close !== undefined) at = close;
    else if (characters.includes(text[at]!)) found.push(at);
  }
  return found;
}

/** Position of each opening bracket that has a partner, to the partner's. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = TWINS[text[at]!] ?? text[at]!;
    const closer = CLOSERS[character];
    const last = open.at(-1);
    if (closer !== undefined) open.push({ at, closer });
    else if (last && CLOSING.has(character) && last.closer === character) {
      pairs.set(last.at, at);
      open.pop();
    }
  }
  return pairs;
}
