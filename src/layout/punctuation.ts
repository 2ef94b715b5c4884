/** How a character behaves in a line (clreq; GB/T 15834 for marks; gbt9704 "Breaking lines"). */
export type CharacterClass =
  /** “ （ 《: never at a line's end; its ink is in the right half of its cell. */
  | 'opening'
  /** ” ） 》: never at a line's start; its ink is in the left half. */
  | 'closing'
  /** 、，；: like closing, and may be set half-width within a line. */
  | 'pause'
  /** 。：！？: like closing, and may be set half-width at a line's end. */
  | 'stop'
  /** – ～ · %: never at a line's start. */
  | 'joining'
  /** /: at neither end of a line (GB/T 15834-2011, 5.1.9). */
  | 'slash'
  /** ￥ №: never at a line's end. */
  | 'prefix'
  /** —: doubled into a dash that is never broken nor stretched. */
  | 'dash'
  /** …: doubled into an ellipsis. */
  | 'ellipsis'
  /** Letters, digits and marks of Western words. */
  | 'western'
  | 'space'
  /** Belongs to the character before it: combining marks, variation selectors, joiners. */
  | 'extending'
  | 'ideograph';

const CLASSES: [CharacterClass, string][] = [
  ['opening', '“‘「『（〔【《〈［｛〖([{'],
  ['closing', '”’」』）〕】》〉］｝〗)]}'],
  ['pause', '、，；,;'],
  ['stop', '。：！？．.:!?'],
  ['joining', '–～~·•・‧-‐‑‒－%％‰℃℉°々ー〜'],
  ['slash', '/／'],
  ['prefix', '￥＄¥$£€№＃'],
  ['dash', '—―─'],
  ['ellipsis', '…⋯'],
  ['space', ' \u3000\u2002\u2003\u2009\u200b'],
];

const CLASS_OF = new Map(
  CLASSES.flatMap(([name, characters]) => [...characters].map((c) => [c, name] as const)),
);
const EXTENDING = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u;
const WESTERN = /^[\u0021-\u024f\u0370-\u052f\u1e00-\u1fff\u2010-\u2015\u2070-\u209f]$/u;

/** Class of one character. ASCII marks count as marks, so that they too keep off a line's wrong end. */
export function classOf(character: string): CharacterClass {
  if (character >= '一' && character <= '\u9fff') return 'ideograph';
  const known = CLASS_OF.get(character);
  if (known) return known;
  if (EXTENDING.test(character)) return 'extending';
  return WESTERN.test(character) ? 'western' : 'ideograph';
}

/** May not start a line. */
export function isNeverFirst(name: CharacterClass): boolean {
  return (
    name === 'closing' ||
    name === 'pause' ||
    name === 'stop' ||
    name === 'joining' ||
    name === 'slash' ||
    name === 'dash' ||
    name === 'extending'
  );
}

/** May not end a line. */
export function isNeverLast(name: CharacterClass): boolean {
  return name === 'opening' || name === 'prefix' || name === 'slash';
}

/** Marks that Chinese text gives a full cell although many faces draw them narrower. */
export function takesFullCell(character: string): boolean {
  return '“”‘’—…·'.includes(character);
}
