import { normalName } from '../../corpus/normal-name.ts';
import { organIndex } from '../../corpus/organ-index.ts';
import type { Rule } from '../rule.ts';

/** A title opens with its issuers. A plan that is issued by itself carries its issuer below its title instead. */
export const titleNamesIssuer: Rule = {
  strength: 'must',
  clause: '《党政机关公文处理工作条例》第九条',
  about: '标题写明发文机关名称，用全称或者规范化简称。被引用时，读者从标题就知道是谁发的。',
  find({ file, meta }, _facts, corpus) {
    const { title, kind, issuers, region, places } = meta;
    if (OTHER_FORMS.has(kind) || issuers.length === 0) return [];
    const organs = organIndex(corpus);
    const start = normalName(title);
    const isNamed = issuers.some((issuer) => {
      const organ = organs.resolve(issuer, region)?.organ;
      return [issuer, ...(organ ? [organ.name, ...organ.shortNames, ...organ.formerNames] : [])].some(
        (name) => start.startsWith(normalName(name)),
      );
    });
    // A title may open with a common name of several issuers: 中共范例市委 范例市人民政府 is left to a person.
    if (isNamed || (issuers.length > 1 && !start.startsWith('关于'))) return [];
    return [
      {
        file,
        place: places.title,
        reason: '标题没有写发文机关',
        should: `以“${issuers[0]}”开头`,
        mend: `改为“${issuers.join(' ')}${title}”；原文如此的，不必处理`,
      },
    ];
  },
};

const OTHER_FORMS = new Set(['纪要', '命令', '令', '公报', '方案']);
