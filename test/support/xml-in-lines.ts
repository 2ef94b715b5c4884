/** An XML document with each of the given elements starting on a line of its own, so that a difference is a line. */
export function xmlInLines(xml: string, elements: readonly string[]): string {
  const start = new RegExp(`(?=<(?:${elements.join('|')})[ />])`, 'g');
  return `${xml.replace(/>\s+</g, '><').split(start).join('\n')}\n`;
}
