/** Characters that nobody sees: control characters, those that turn the direction of what follows, or take no room. */
export const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[^\P{Cc}\t\n]|\p{Cs}/gu;

const WIDE = String.raw`[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3001-\u303f\uff01-\uff65]`;

/** One space beside an ideograph or a full-width mark, as programs put it there; a circular has none. */
export const LONE_SPACE = new RegExp(
  `(?<=${WIDE})[ \\u00a0](?=[^\\s])|(?<=[^\\s])[ \\u00a0](?=${WIDE})`,
  'gu',
);

/** A wider gap, which parts things (署名　署名); tabs are the reader's matter. */
export const WIDE_GAP = /[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/gu;
