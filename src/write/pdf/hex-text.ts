/** A text string in UTF-16 (ISO 32000-1, 7.9.2.2), in hexadecimal: ASCII, so it can stand in raw objects. */
export function hexText(text: string): string {
  let hex = '<FEFF';
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return `${hex}>`;
}
