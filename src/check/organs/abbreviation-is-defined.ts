import { normalName } from '../../corpus/normal-name.ts';
import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { Organ } from '../../corpus/types.ts';
import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/**
 * A coined short name of a joint body (市处非办) is defined where it first stands. A name that is part of the full one, or of a
 * standing department, is understood without.
 */
export const abbreviationIsDefined: Rule = {
  strength: 'practice',
  about:
    '议事协调机构的简称首次出现时说明全称：“……领导小组办公室（以下简称市某某办）”。部门的通用简称不必说明。',
  find(circular, _facts, corpus) {
    const coined = coinedNames(corpus).get(circular.meta.region) ?? [];
    if (coined.length === 0) return [];
    const pending = new Map(coined.map((each) => [each.shortName, each.organ]));
    return printedLines(circular).flatMap((line) => {
      if (line.part.type === 'form' || line.kind === 'title') return [];
      return [...pending].flatMap(([shortName, organ]) => {
        const at = line.text.indexOf(shortName);
        if (at < 0) return [];
        pending.delete(shortName);
        if (/(?:以下)?[统简]称[“"]?$/u.test(line.text.slice(Math.max(0, at - 8), at))) return [];
        return [
          {
            ...placed(line, at, at + shortName.length),
            reason: `“${shortName}”第一次出现，没有说明全称`,
            should: '先写全称再用简称',
            mend: `改为“${organ.name}（以下简称${shortName}）”`,
          },
        ];
      });
    });
  },
};

/** By region: short names of its joint bodies that do not stand in the full name. */
const coinedNames = oncePerCorpus(({ organs }) => {
  const coined = organs
    .filter(({ kind }) => kind === '议事协调机构')
    .flatMap((organ) =>
      organ.shortNames
        .filter((shortName) => shortName.length > 2 && !isPartOf(shortName, organ))
        .map((shortName) => ({ shortName, organ })),
    );
  return Map.groupBy(coined, ({ organ }) => organ.region);
});

/** 市领导小组办公室 for 范例市…领导小组办公室: the level's word and a stretch of the full name. */
function isPartOf(shortName: string, { name }: Organ): boolean {
  const full = normalName(name);
  const short = normalName(shortName);
  return full.includes(short) || full.includes(short.slice(1));
}
