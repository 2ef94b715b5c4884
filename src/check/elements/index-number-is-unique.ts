import { oncePerCorpus } from '../../corpus/once-per-corpus.ts';
import type { Rule } from '../rule.ts';

/** 索引号 names one document of the disclosure catalogue for ever: two circulars with one number cannot both be found by it. */
export const indexNumberIsUnique: Rule = {
  strength: 'practice',
  about: '一个索引号只编给一件公文，长期不变。两件公文用同一个索引号，按号就查不准。',
  find(circular, _facts, corpus) {
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
        reason: `索引号“${indexNumber}”与 ${other.file} 的相同，应各不相同`,
        mend: '核对信息公开目录，一件公文一个索引号',
      },
    ];
  },
};

const byIndexNumber = oncePerCorpus(({ circulars }) =>
  Map.groupBy(
    circulars.filter(({ meta }) => meta.indexNumber !== undefined),
    ({ meta }) => meta.indexNumber,
  ),
);
