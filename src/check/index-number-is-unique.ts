import type { Circular } from '../circular/types.ts';
import { oncePerCorpus } from '../corpus/once-per-corpus.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Finding } from './rule.ts';

const byIndexNumber = oncePerCorpus(({ circulars }) =>
  Map.groupBy(
    circulars.filter(({ meta }) => meta.indexNumber !== undefined),
    ({ meta }) => meta.indexNumber,
  ),
);

/** 索引号 names one document of the disclosure catalogue for ever: two circulars with one number cannot both be found by it. */
export function indexNumberIsUnique(circular: Circular, _facts: Facts, corpus: Corpus): Finding[] {
  const { indexNumber, places } = circular.meta;
  if (indexNumber === undefined) return [];
  const alike = byIndexNumber(corpus).get(indexNumber) ?? [];
  // Each names one other: with many alike the messages stay short.
  const other = alike.find(({ slug }) => slug !== circular.slug);
  if (!other) return [];
  return [
    {
      file: circular.file,
      place: places.indexNumber,
      reason: `索引号“${indexNumber}”与 ${other.file} 的相同`,
      mend: '核对信息公开目录，一件公文一个索引号',
    },
  ];
}
