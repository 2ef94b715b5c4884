import { formsOf } from '../../circular/parts.ts';
import { formLeaves } from '../form-leaves.ts';
import type { Rule } from '../rule.ts';

/** The line 单位：个、人、万元 names the units of the columns, all of them and no others. */
export const formUnitIsUsed: Rule = {
  strength: 'practice',
  about: '表上方的“计量单位”与各列的单位一致：列的单位都写到，没有一列用的不写。',
  find(circular) {
    return formsOf(circular).flatMap((form) => {
      const used = new Set(
        formLeaves(form).flatMap(({ content }) => ('unit' in content && content.unit ? [content.unit] : [])),
      );
      if (form.unit === undefined || used.size === 0) return [];
      const stated = form.unit.split(/[、，,\s/]+/u).filter(Boolean);
      const unused = stated.filter((unit) => !used.has(unit));
      const missing = [...used].filter((unit) => !stated.includes(unit));
      const place = form.places?.unit;
      return [
        ...unused.map((unit) => ({
          file: form.file,
          place,
          reason: `计量单位写了“${unit}”，没有一列用它`,
          should: '与各列一致',
          mend: `删去“${unit}”，或在有关的列写“单位: ${unit}”`,
        })),
        ...missing.map((unit) => ({
          file: form.file,
          place,
          reason: `有的列以“${unit}”为单位，计量单位没有写`,
          should: '与各列一致',
          mend: `补写“${unit}”`,
        })),
      ];
    });
  },
};
