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
const OPENERS = Object.keys(CLOSERS).join('');
const BRACKETS = /[（(《〈〔［[“‘「）)》〉〕］\]”’」]/g;

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
  const found: number[] = [];
  let pairs: ReadonlyMap<number, number> | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (OPENERS.includes(character)) {
      // Many texts have none.
      pairs ??= bracketPairs(text);
      const close = pairs.get(at);
      if (close !== undefined) {
        at = close;
        continue;
      }
    }
    if (characters.includes(character)) found.push(at);
  }
  return found;
}

/** Position of each opening bracket that has a partner, to the partner's. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  for (const { 0: bracket, index: at } of text.matchAll(BRACKETS)) {
    const closer = CLOSERS[bracket];
    const last = open.at(-1);
    if (closer !== undefined) open.push({ at, closer });
    else if (last?.closer === (TWINS[bracket] ?? bracket)) {
      pairs.set(last.at, at);
      open.pop();
    }
  }
  return pairs;
}
