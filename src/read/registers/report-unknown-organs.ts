import { organIndex } from '../../corpus/organ-index.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { OrgansRegister } from './organs.ts';

/**
 * Reports what the registers of organs name and no register has: a region above that names would be looked up in, a member
 * whose page would lack the duties of its class, a superior.
 */
export function reportUnknownOrgans(registers: readonly OrgansRegister[], corpus: Corpus): void {
  const organs = organIndex(corpus);
  for (const { value, source, located } of registers) {
    const { name: region, parent } = value;
    if (parent !== undefined && !corpus.regions.has(parent)) {
      source.report({
        place: located.placeOf(['上级地区']),
        rule: 'superior-region-is-registered',
        severity: 'warning',
        reason: `上级地区“${parent}”没有机关名录，名称不能到那里查找`,
        mend: `核对名称；如无误，在 organs/ 中为“${parent}”建立机关名录`,
      });
    }
    value.organs.forEach(({ superior, members }, index) => {
      const named = [
        ...(superior === undefined ? [] : [{ name: superior, path: ['机关', index, '上级'] }]),
        ...members.map((name, at) => ({ name, path: ['机关', index, '成员', at] })),
      ];
      for (const { name, path } of named) {
        if (organs.resolve(name, region) !== null) continue;
        source.report({
          place: located.placeOf(path),
          rule: 'related-organ-is-registered',
          severity: 'warning',
          reason: `机关“${name}”不在机关名录中，应为“${region}”或其上级地区名录中的名称`,
          mend: `核对名称；如无误，在机关名录中登记“${name}”`,
        });
      }
    });
  }
}
