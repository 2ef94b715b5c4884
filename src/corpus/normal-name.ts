const HALF_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '〔', ']': '〕' };

/** A name in the form in which names are compared: no white space, full-width brackets. */
export function normalName(name: string): string {
  return /[\s()[\]]/u.test(name) ? withFullBrackets(name.replace(/\s+/gu, '')) : name;
}

/** A text with full-width brackets, character for character. */
export function withFullBrackets(text: string): string {
  return text.replace(/[()[\]]/gu, (bracket) => HALF_WIDTH[bracket]!);
}
