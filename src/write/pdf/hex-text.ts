/** A text string in UTF-16 (ISO 32000-1, 7.9.2.2), in hexadecimal: ASCII, so it can stand in raw objects. */
export function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
