import type { Circular } from '../circular/types.ts';

/** Longest name with its extension: 80 ideographs are 240 bytes, below the 255 that file systems allow. */
const LONGEST = 75;

/**
 * Chinese name of a circular's file, without extension: number and title (`范处非办〔2018〕7号 关于印发….pdf`) or, for a paper
 * that goes with it, number and what it is. Safe for Windows, at most 75 characters.
 */
export function fileName({ meta }: Circular, what?: string): string {
  const number = meta.documentNumber?.text;
  const subject = meta.issuers.reduce((title, issuer) => title.replace(issuer, ''), meta.title);
  const name = number === undefined ? meta.title : subject;
  if (what === undefined) return safe(number === undefined ? name : `${number} ${name}`, LONGEST);
  const suffix = safe(what, LONGEST - 20);
  return `${safe(number ?? name, LONGEST - suffix.length - 1)} ${suffix}`;
}

function safe(name: string, longest: number): string {
  const allowed = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').trim();
  return (
    [...allowed]
      .slice(0, longest)
      .join('')
      .replace(/[. ]+$/u, '') || '公文'
  );
}
