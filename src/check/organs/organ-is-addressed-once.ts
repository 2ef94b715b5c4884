import { frontmatterOrgans } from '../../corpus/frontmatter-organs.ts';
import { organIndex } from '../../corpus/organ-index.ts';
import type { Rule } from '../rule.ts';

/** Who receives a circular as addressee needs no copy of it, and nobody stands in one list twice. */
export const organIsAddressedOnce: Rule = {
  strength: 'must',
  clause: '《党政机关公文处理工作条例》第九条',
  about: '抄送机关是主送机关之外需要执行或者知晓的机关：同一个机关不同时列为主送和抄送，在一处也不重复。',
  find(circular, _facts, corpus) {
    const first = new Map<string, string>();
    return frontmatterOrgans(circular, organIndex(corpus)).flatMap(({ name, organ, file, key }) => {
      if (!LISTS.has(key)) return [];
      const id = organ?.id ?? name;
      const before = first.get(id);
      if (before === undefined) first.set(id, key);
      if (before === undefined) return [];
      return [
        {
          file,
          place: circular.meta.places[key],
          reason: `“${name}”${before === key ? `在“${LISTS.get(key)}”中列了两次` : `已经列为${LISTS.get(before)}，又列为${LISTS.get(key)}`}`,
          should: '只列一次',
          mend: `从“${LISTS.get(key)}”中删去`,
        },
      ];
    });
  },
};

const LISTS: ReadonlyMap<string, string> = new Map([
  ['addressees', '主送'],
  ['copies', '抄送'],
]);
