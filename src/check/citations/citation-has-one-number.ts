import type { CitationFact } from '../../derive/types.ts';
import type { Rule } from '../rule.ts';

/** One title with two numbers: one of them is wrong. */
export const citationHasOneNumber: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.2.5',
  about: '同一份文件在全文中的发文字号一致。',
  find(_, { citations }) {
    const first = new Map<string, CitationFact>();
    return citations.flatMap((citation) => {
      const { title, number, source } = citation;
      if (title === undefined || number === undefined) return [];
      const other = first.get(title);
      if (other === undefined) first.set(title, citation);
      if (other?.number === undefined || plain(other.number) === plain(number)) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“《${title}》”的文号写的是“${number}”，前面写的是“${other.number}”`,
          should: '一致',
          mend: '核对原件，改正其中一处',
        },
      ];
    });
  },
};

/** Without what citation-number-is-standard speaks of. */
function plain(number: string): string {
  return number.replace(/[〔[［【（(〕\]］】）)第\s]/gu, '').replace(/(?<=\d{4})0+/u, '');
}
