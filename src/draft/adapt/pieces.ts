import { blank } from '../../circular/blank.ts';
import type { Move } from './counterparts.ts';

/** A stretch of a text: what stands between names, a name of here, or names that nothing here answers to. */
export type Piece = { between: string } | { name: string } | { lost: string[] };

/** The text again. Names of a list that became one are said once; places to fill in that stand side by side are one. */
export function joined(pieces: readonly Piece[], move: Move): string {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const between = kept.at(-1);
    const before = kept.at(-2);
    const isListed = before && between && 'between' in between && between.between === '、';
    if (isListed && 'lost' in piece && 'lost' in before) {
      before.lost.push(...piece.lost);
      kept.pop();
    } else if (isListed && 'name' in piece && 'name' in before && piece.name === before.name) kept.pop();
    else kept.push(piece);
  }
  const text = kept
    .map((piece) => {
      if ('between' in piece) return placesIn(piece.between, move);
      return 'name' in piece
        ? piece.name
        : blank(`与${piece.lost.map((name) => `“${name}”`).join('')}对应的机关`);
    })
    .join('');
  return tidy(text);
}

/** 示例省, 全省 and 省级 of the superior, where they are not among the levels of a list (省、市、县). */
function placesIn(text: string, { from, to }: Move): string {
  const level = from.at(-1)!;
  const own = to.at(-1)!;
  return text
    .replaceAll(from, to)
    .replaceAll(new RegExp(`([全我本])${level}(?!、)`, 'gu'), `$1${own}`)
    .replaceAll(new RegExp(`(?<!、)${level}级(?!、)`, 'gu'), `${own}级`);
}

/** 各区（以下简称各区）: a name that became its own short one. */
function tidy(text: string): string {
  return text.replaceAll(/(?<name>[\p{Script=Han}（、）]{2,30}?)（以下简称\k<name>）/gu, '$<name>');
}
