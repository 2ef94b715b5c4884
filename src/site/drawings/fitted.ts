/** A text cut with … to a width, at a size of type; empty where not even `least` characters have room. Widths are close, not exact. */
export function fitted(text: string, width: number, size: number, least = 2): string {
  const characters = [...text];
  let used = 0;
  for (const [index, character] of characters.entries()) {
    used += emOf(character) * size;
    if (used <= width) continue;
    // The mark of the cut takes the room of one character.
    const kept = index - 1;
    return kept >= least ? `${characters.slice(0, kept).join('')}…` : '';
  }
  return text;
}

/** The width of a text at a size of type. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size;
}

function emOf(character: string): number {
  return character < '\u2000' ? 0.6 : 1;
}
