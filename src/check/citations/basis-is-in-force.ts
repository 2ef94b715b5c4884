import { citedDocument } from '../cited-document.ts';
import type { Rule } from '../rule.ts';

/** What was repealed is no basis. */
export const basisIsInForce: Rule = {
  strength: 'practice',
  about: '不以已经废止、失效的文件为依据。',
  find(circular, { citations }, corpus) {
    return citations.flatMap(({ target, source }) => {
      const cited = citedDocument(target, corpus)?.circular;
      if (!cited || cited === circular || !GONE.has(cited.meta.validity.status)) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `所引“${cited.meta.title}”已经${cited.meta.validity.status}`,
          should: '引用现行有效的文件',
          mend: '改引新的文件；只是叙述经过的，不必处理',
        },
      ];
    });
  },
};

const GONE = new Set(['废止', '失效']);
