import { indexOutsideBrackets } from '../circular/outside-brackets.ts';
import { textOf } from '../circular/text.ts';
import type { TargetCategory } from '../circular/types.ts';
import type { SectorIndex } from '../corpus/sector-index.ts';
import type { PlacedInline } from './inlines.ts';
import { type Place, sourceOf } from './places.ts';
import { classNamedBy, type NamedTarget, splitTargets } from './split-targets.ts';
import type { TargetFact } from './types.ts';

/** Every target of a circular in print order, from `:::重点` lists and `:重点` spans. */
export function targetsOf(
  places: readonly Place[],
  inlines: ReadonlyMap<Place, readonly PlacedInline[]>,
  sectors: SectorIndex,
): TargetFact[] {
  return places.flatMap((place) => [...listTargets(place), ...spanTargets(inlines.get(place) ?? [])]);

  function listTargets(place: Place): TargetFact[] {
    const list = place.node;
    if (list.type !== 'targetList') return [];
    return list.children.flatMap((item) => {
      const targets = named(
        textOf(item)
          .trim()
          .replace(/[；。]$/u, ''),
        list.category,
      );
      return targets.map((target) => fact(target, list.category, list.group ?? target.group, place, item));
    });
  }

  function spanTargets(placed: readonly PlacedInline[]): TargetFact[] {
    return placed.flatMap(({ node, place, text, end }) => {
      if (node.type !== 'target') return [];
      const following =
        text[end] === '等' ? classNamedBy(text.slice(end + 1, end + LONGEST_CLASS)) : undefined;
      return named(textOf(node), node.category).map((target) =>
        fact(target, node.category, node.group ?? target.group ?? following, place, node),
      );
    });
  }

  /** A name in the register is one target, whatever stands in it; so is a sentence. All else is a list of names. */
  function named(text: string, category: TargetCategory): NamedTarget[] {
    const isOne = sectors.resolve(text, category) || indexOutsideBrackets(text, '，') >= 0;
    return isOne ? [{ name: text }] : splitTargets(text);
  }

  function fact(
    { name }: NamedTarget,
    category: TargetCategory,
    group: string | undefined,
    place: Place,
    node: TargetFact['node'],
  ): TargetFact {
    const sector = sectors.resolve(name, category)?.id ?? null;
    const source = sourceOf(place, node);
    return { source, node, category, name, ...(group !== undefined && { group }), sector };
  }
}

/** Characters after a span in which its class is looked for. */
const LONGEST_CLASS = 40;
