import type { DocumentNumber } from '../../circular/types.ts';

const pattern = /^(.*\S)\s*[〔[［【（(]\s*(\d{4})\s*[〕\]］】）)]\s*第?\s*(\d{1,6})\s*号$/u;

/**
 * Takes a 发文字号 apart. Other brackets than 〔〕, 第 and leading zeros are understood; `text` stays as
 * it was written. Undefined when it is no such number.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return { text, agencyCode: match[1]!, year: Number(match[2]), serial: Number(match[3]) };
}
