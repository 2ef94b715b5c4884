const HALF_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '〔', ']': '〕' };

/** A name in the form in which names are compared: no white space, full-width brackets. */
export function normalName(name: string): string {
  return name.replace(/\s+/gu, '').replace(/[()[\]]/gu, (bracket) => HALF_WIDTH[bracket]!);
}
