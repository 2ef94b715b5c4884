import type { OrganRef } from '../../derive/types.ts';
import { namedOrgans } from '../components/organ-definitions.ts';
import { organLink } from '../components/organ-names.ts';
import { currentSite } from '../current-site.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/**
 * Marks the organs in a piece of a circular's text: each name by which the circular gives an organ something to do or to
 * receive leads to the organ's page.
 */
export function organMarks({ facts, page }: PublishedCircular): (text: string) => Html {
  const names = new Map<string, OrganRef>();
  const { organs } = currentSite();
  for (const organ of namedOrgans(facts)) {
    if (organ.organ !== null && organs.has(organ.organ) && [...organ.name].length >= SHORTEST)
      names.set(organ.name, organ);
  }
  if (names.size === 0) return (text) => html`${text}`;
  const pattern = patternOf(names.keys());
  return (text) => {
    const pieces: Fill[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      pieces.push(text.slice(end, match.index), organLink(page, names.get(match[0])!));
      end = match.index + match[0].length;
    }
    return html`${pieces}${text.slice(end)}`;
  };
}

/** 各区, 市局: too short to be a name wherever they stand. */
const SHORTEST = 3;

/** The longest name that stands at a place; 公安局 is no name within 市公安局. */
function patternOf(names: Iterable<string>): RegExp {
  const longestFirst = [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  // Without the flag u, which takes half as long again and changes nothing here.
  return new RegExp(`(?<![省市区县镇乡州盟旗])(?:${longestFirst.join('|')})`, 'g');
}
