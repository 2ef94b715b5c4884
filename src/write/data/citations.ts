import { z } from 'zod';
import { stableId, uniqueIds } from '../../derive/stable-id.ts';
import type { CitationFact } from '../../derive/types.ts';
import { circularsOf, dataset, optionalText, text } from './dataset.ts';
import type { PublicData } from './types.ts';

/** Every citation of every circular: in words, and what it leads to where the site says so. */
export const citations = dataset({
  name: 'citations',
  title: '引用',
  row: z.object({
    id: text('标识'),
    circular: text('公文'),
    title: optionalText('所引标题'),
    number: optionalText('所引文号'),
    citedCircular: optionalText('所引公文标识'),
    citedTitle: optionalText('所引文件名称'),
    citedNumber: optionalText('所引文件文号'),
    clause: text('条款锚点'),
    reference: text('条款'),
  }),
  rowsOf: (data) => {
    const listed = new Map(data.entries.map((entry) => [entry.slug, entry]));
    return circularsOf(data).flatMap(({ circular, facts, clauses }) => {
      const unique = uniqueIds();
      return facts.citations.map((citation) => {
        const { title, number, source } = citation;
        return {
          id: unique(stableId('c', circular.slug, source.clause, title ?? '', number ?? '')),
          circular: circular.slug,
          title,
          number,
          ...citedBy(citation),
          clause: source.clause,
          reference: clauses.get(source.clause)?.reference ?? '',
        };
      });
    });

    /** A circular that is kept back stays the words of the text. */
    function citedBy({ target }: CitationFact) {
      if (target?.type === 'circular') {
        const cited = listed.get(target.slug);
        return cited && { citedCircular: cited.slug, citedTitle: cited.title, citedNumber: cited.number };
      }
      const cited = target && documentAt(data, target.index);
      return cited && { citedTitle: cited.title, citedNumber: cited.number };
    }
  },
});

function documentAt({ documents }: PublicData, index: number) {
  return documents[index];
}
