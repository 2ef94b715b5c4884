/** Width of a text in ideographs. */
export function ems(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.55 : 1;
  return width;
}
