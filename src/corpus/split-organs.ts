import { splitOutsideBrackets } from '../circular/outside-brackets.ts';
import type { NamedOrgan, OrganIndex, Resolved } from './organ-index.ts';

/**
 * The organs of a list as circulars write it, in order: `市商务局、国土房产局，各区和管委会`. Separators are 、，；
 * outside brackets and quotes, and 和, 及, 与 where both sides are names. A prefix that the first of a
 * 、-group has and the others leave out is put back: 市国土房产局; so is the end that only the last has
 * (东一区、东二区人民政府). What is a name is looked up in the register of
 * `region`, never guessed; a name that is not there keeps the words of the text.
 */
export function splitOrgans(text: string, region: string, organs: OrganIndex): NamedOrgan[] {
  const resolve = (name: string) => organs.resolve(name, region);
  return splitOutsideBrackets(text, '，；,;。').flatMap((group) => {
    const found: NamedOrgan[] = [];
    const shared = sharedPrefixes(found, region);
    for (const item of splitOutsideBrackets(group, '、'))
      found.push(...splitConjunctions(item, shared, resolve));
    return withSharedEnds(found, resolve);
  });
}

type Resolve = (name: string) => Resolved | null;

/** What the next name of a list may share with those before it. */
type Prefixes = () => readonly string[];

/** Of the names found so far, worked out when a name is asked for that means nothing alone: most mean something. */
function sharedPrefixes(found: readonly NamedOrgan[], region: string): Prefixes {
  let prefixes: readonly string[] = [];
  let seen = 0;
  return () => {
    for (; seen < found.length; seen++) prefixes = prefixesAfter(found[seen]!.name, prefixes, region);
    return prefixes;
  };
}

/**
 * Splits at 和, 及 and 与 where every part is a name; an item that is a name itself (发展和改革委员会), or of which any
 * part is not, stays whole.
 */
function splitConjunctions(item: string, prefixes: Prefixes, resolve: Resolve): NamedOrgan[] {
  const whole = named(item, prefixes, resolve);
  if (whole.organ || item.length > LONGEST_PAIR) return [whole];
  for (const { index, 0: word } of item.matchAll(/以及|[和及与]/gu)) {
    const left = named(item.slice(0, index), prefixes, resolve);
    if (!left.organ) continue;
    const shared = prefixesAfter(left.name, prefixes(), left.organ.region);
    const right = splitConjunctions(item.slice(index + word.length), () => shared, resolve);
    return right.every(({ organ }) => organ) ? [left, ...right] : [whole];
  }
  return [whole];
}

/** Characters; a longer item is a sentence, and trying its every 和 would cost more than it is worth. */
const LONGEST_PAIR = 60;

/** An item with what it means, under a shared prefix where the register has that name. */
function named(item: string, prefixes: Prefixes, resolve: Resolve): NamedOrgan {
  for (const name of wordings(item)) {
    const bare = resolve(name);
    if (bare?.by === 'name') return { name: item, ...bare };
    for (const prefix of prefixes()) {
      const prefixed = resolve(prefix + name);
      if (prefixed && prefixed.by !== 'misnomer') return { name: prefix + item, ...prefixed };
    }
    if (bare) return { name: item, ...bare };
  }
  return { name: item, organ: null, by: null };
}

/** An item as it is, without the bracket that explains it, and without 等部门 after it. */
function wordings(item: string): string[] {
  const found = [item];
  if (item.endsWith('）')) found.push(item.replace(/（[^（）]*）$/u, ''));
  if (item.includes('等')) found.push(item.replace(/等(?:有关|相关)?(?:部门|单位|机构)?$/u, ''));
  return found;
}

/** Names that mean nothing alone get the end of the name after them, where the register has them so. */
function withSharedEnds(found: readonly NamedOrgan[], resolve: Resolve): NamedOrgan[] {
  const whole: NamedOrgan[] = [];
  for (const each of found.toReversed()) whole.push(withEndOf(whole.at(-1), each, resolve));
  return whole.toReversed();
}

function withEndOf(next: NamedOrgan | undefined, each: NamedOrgan, resolve: Resolve): NamedOrgan {
  if (each.organ || !next?.organ) return each;
  for (let length = 1; length <= LONGEST_END && length < next.name.length; length++) {
    const name = each.name + next.name.slice(-length);
    const resolved = resolve(name);
    if (resolved && resolved.by !== 'misnomer') return { name, ...resolved };
  }
  return each;
}

/** Characters: 人民政府办公室, 街道办事处. */
const LONGEST_END = 8;

/**
 * What the names after this one may share: its own prefixes where it opens with a level, and those before of that level;
 * 各 besides (各街道办事处、镇人民政府).
 */
function prefixesAfter(name: string, prefixes: readonly string[], region: string): readonly string[] {
  if (name.startsWith('各')) return [...new Set([...prefixes, '各'])];
  if (!LEVEL.test(name) && !name.startsWith(region)) return prefixes;
  const own = prefixesOf(name);
  const level = own.at(-1) ?? name;
  return [...new Set([...own, ...prefixes.filter((prefix) => prefix.startsWith(level))])].slice(
    0,
    MOST_PREFIXES,
  );
}

/** A name tries no more prefixes than this, however long its list. */
const MOST_PREFIXES = 6;

/** The words for a level of government that a name may open with; not 市场…, 区域…, 乡村…, 县域…. */
const LEVEL = /^(?:省|市(?!场)|区(?!域)|县(?!域)|州|旗|镇|乡(?!村)|街道)/u;

/** What may be shared of a name, the longest first: 区委政法委 → 区委, 区. */
function prefixesOf(name: string): string[] {
  const ends = [...name.matchAll(/[省市区县州旗镇乡委]|街道/gu)].map(
    (match) => match.index + match[0].length,
  );
  return ends
    .filter((end) => end <= LONGEST_PREFIX && end < name.length)
    .map((end) => name.slice(0, end))
    .toReversed();
}

/** Characters: the longest name of a region with those above it. */
const LONGEST_PREFIX = 20;
