import { citedDocument } from '../cited-document.ts';
import type { Rule } from '../rule.ts';

/** A document is cited by its title and its number; further mentions in the same part need the title alone. Laws have no number. */
export const citationHasNumber: Rule = {
  strength: 'practice',
  about: '首次引用公文时，先写标题，再在括号中写发文字号。法律、法规、规章和本公文的附件不必写。',
  find(circular, { citations }, corpus) {
    const seen = new Set<string>();
    return citations.flatMap(({ title, number, target, source }) => {
      if (title === undefined) return [];
      const key = `${source.file} ${title}`;
      const isKnown = number !== undefined || seen.has(key);
      seen.add(key);
      const document = citedDocument(target, corpus);
      if (isKnown || !document || document.circular === circular) return [];
      if (document.number === undefined && !KINDS.test(title)) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `所引“《${title}》”没有写发文字号`,
          should: '在标题之后写明',
          mend: document.number === undefined ? '查明文号后补写' : `补写“（${document.number}）”`,
        },
      ];
    });
  },
};

/** Kinds that have a number, even where the register does not know it. */
const KINDS = /(?:通知|意见|方案|函|决定|通报|批复|报告)$/u;
