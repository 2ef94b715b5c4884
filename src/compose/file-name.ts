import type { Circular } from '../circular/types.ts';

/**
 * Longest name without extension, in bytes of UTF-8, of which file systems allow 255. A character counts as no less
 * than an ideograph's three: 75 characters.
 */
const LONGEST = 225;

/** How much of that is kept for the number or title before the name of a paper. */
const LEADING = 60;

/**
 * Chinese name of a circular's file, without extension: number and title (`范处非办〔2018〕7号 关于印发….pdf`) or, for a paper
 * that goes with it, number and what it is. Safe for Windows, at most 75 characters.
 */
export function fileName({ meta }: Circular, what?: string): string {
  const number = meta.documentNumber?.text;
  const subject = meta.issuers.reduce((title, issuer) => title.replace(issuer, () => ''), meta.title);
  const name = number === undefined ? meta.title : subject;
  if (what === undefined) return safe(number === undefined ? name : `${number} ${name}`, LONGEST);
  const suffix = safe(what, LONGEST - LEADING);
  return `${safe(number ?? name, LONGEST - sizeOf(` ${suffix}`))} ${suffix}`;
}

/**
 * Tells names apart that are alike: the later one gets a number. Names that differ in case alone are one name on Windows.
 */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}（${count}）`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Without what Windows refuses and what cannot be seen: controls, marks of direction, halves of characters. */
function safe(name: string, longest: number): string {
  const allowed = name.replaceAll(/[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return beginning(allowed, longest).replace(/[. ]+$/u, '') || '公文';
}

/** As many whole characters as fit. */
function beginning(text: string, longest: number): string {
  let end = 0;
  let size = 0;
  for (const character of text) {
    size += sizeOf(character);
    if (size > longest) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function sizeOf(text: string): number {
  return [...text].reduce((sum, character) => sum + Math.max(3, Buffer.byteLength(character)), 0);
}
