import { indexesOutsideBrackets, splitOutsideBrackets } from '../circular/outside-brackets.ts';
import { withoutTrailing } from '../circular/without-trailing.ts';

/** A target as a list names it, and the class that the list puts it in. */
export interface NamedTarget {
  name: string;
  group?: string;
}

/**
 * The targets of a list as circulars write it: split at 、 outside quotes and brackets, between adjacent quotes, and
 * before 等; what follows 等 names the class of those before it. `网络借贷平台、众筹平台等互联网金融行业` is two
 * targets of the class 互联网金融行业; of `以“消费返利”“虚拟货币”等名义` the names are what the quotes hold.
 */
export function splitTargets(text: string): NamedTarget[] {
  const targets: NamedTarget[] = [];
  let classless = 0;
  for (const piece of splitOutsideBrackets(withoutTrailing(text, /[；。，]/u), '、')) {
    const { names, tail } = cutBeforeEtc(piece);
    targets.push(...splitAdjacentQuotes(names).map((name) => ({ name: withoutQuotes(name) })));
    if (tail === undefined) continue;
    const group = classNamedBy(tail);
    if (group !== undefined) for (const target of targets.slice(classless)) target.group = group;
    classless = targets.length;
  }
  return targets;
}

/** The class that the words after 等 name: 各类民间机构 → 民间机构; undefined where they go on with the sentence. */
export function classNamedBy(tail: string): string | undefined {
  const words = tail
    .replace(/^(?:各类|各种)/u, '')
    .replace(/[，。；、：（）].*$/su, '')
    .trim();
  const isName = words !== '' && !words.includes('的') && !/^(?:名义|方式|形式|手段|为)/u.test(words);
  return isName ? words : undefined;
}

/** Cuts at 等 outside brackets and quotes; in 高等院校 or 中等职业教育 it is part of a word. */
function cutBeforeEtc(piece: string): { names: string; tail?: string } {
  const at = indexesOutsideBrackets(piece, '等').find(
    (index) => !PREFIX_OF_ETC.test(piece.charAt(index - 1)),
  );
  return at === undefined ? { names: piece } : { names: piece.slice(0, at), tail: piece.slice(at + 1) };
}

/** What 等 makes a word with; nothing before it is no list either. */
const PREFIX_OF_ETC = /^[高中初平同均相优劣特上下]?$/u;

/** “共享经济”“慈善互助” → two. */
function splitAdjacentQuotes(names: string): string[] {
  return names.replace(/(?<=”)(?=“)/gu, '、').split(/(?<=”)、(?=“)/u);
}

/** A name that is all quote, or a quote that a 以 or 打着 leads up to, is what the quotes hold. */
function withoutQuotes(name: string): string {
  return name.trim().match(/^(?:以|借|假借|打着|利用)?“([^“”]+)”$/u)?.[1] ?? name.trim();
}
