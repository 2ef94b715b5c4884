import type { Organ } from '../../corpus/types.ts';
import type { Move } from './counterparts.ts';
import { levelPrefix, stemOf } from './stems.ts';

/** A name for a name: the full one for the full one, the like one for a short one, and with the level where it had it. */
export function nameHere(name: string, there: Organ, here: Organ, { from, to }: Move): string {
  if (name === there.name && isMarked(name, from)) return here.name;
  const isLevelled = (each: string) => levelPrefix(to).test(each);
  const hasLevel = name.startsWith(from) || levelPrefix(from).test(name);
  const fitting = here.shortNames.filter((each) => isLevelled(each) === hasLevel);
  const alike = fitting.find((each) => stemOf(each, to) === stemOf(name, from));
  // 金融机构, which the register here calls 各金融机构.
  if (there.kind === '类别' && !isMarked(name, from) && stemOf(here.name, to) === stemOf(name, from))
    return name;
  const short = alike ?? fitting[0] ?? here.shortNames[0] ?? here.name;
  return name.startsWith(from) && isLevelled(short) ? to + short.slice(1) : short;
}

/** Whether a name says of what region it is. */
export function isMarked(name: string, region: string): boolean {
  return name.includes(region) || name.includes(region.slice(0, -1)) || levelPrefix(region).test(name);
}
