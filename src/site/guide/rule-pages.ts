import { FAMILIES } from '../../check/index.ts';
import type { Family } from '../../check/rule.ts';

/** The page of a family's rules. */
export function familyPage({ id }: Pick<Family, 'id'>): string {
  return `guide/rules/${id}/index.html`;
}

/** Where the guide explains the rule of an id, for who shows a message; undefined for what is no rule about circulars. */
export function rulePage(id: string): string | undefined {
  const family = FAMILIES.find(({ rules }) => rules.some(([own]) => own === id));
  return family && `${familyPage(family)}#${id}`;
}

/** What a rule holds in short: the beginning of what it says of itself, up to 。 or ：. */
export function titleOf(about: string): string {
  return /^.{4,}?(?=[。：])/su.exec(about)?.[0] ?? about;
}
