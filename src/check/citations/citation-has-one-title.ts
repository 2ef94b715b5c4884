import { normalName } from '../../corpus/normal-name.ts';
import { citedDocument } from '../cited-document.ts';
import type { Rule } from '../rule.ts';

/** One number with two titles, or with another title than the document has. */
export const citationHasOneTitle: Rule = {
  strength: 'practice',
  about: '所引文件的标题与原件一致，同一个文号在全文中只对应一个标题。',
  find(_, { citations }, corpus) {
    const first = new Map<string, string>();
    return citations.flatMap(({ title, number, target, source }) => {
      if (title === undefined || number === undefined) return [];
      const held = citedDocument(target, corpus)?.title;
      const right = held ?? first.get(number);
      if (!first.has(number)) first.set(number, title);
      // A title may leave out the issuer that the text names before it.
      if (right === undefined || bare(right).endsWith(bare(title)) || bare(title).endsWith(bare(right)))
        return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${number}”的标题写的是“${title}”，${held ? '原件' : '前面'}是“${right}”`,
          should: '一致',
          mend: '核对原件后改正',
        },
      ];
    });
  },
};

function bare(title: string): string {
  return normalName(title).replace(/[《》〈〉]/gu, '');
}
