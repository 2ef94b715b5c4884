import { z } from 'zod';
import { dataset, date, optionalText, text, texts } from './dataset.ts';

/** Every circular that the library lists; of one that is given on request, no more than the library says. */
export const circulars = dataset({
  name: 'circulars',
  title: '公文',
  row: z.object({
    id: text('标识'),
    title: text('标题'),
    number: optionalText('发文字号'),
    kind: optionalText('文种'),
    issuers: texts('发文机关'),
    date: date('成文日期'),
    region: optionalText('地区'),
    campaign: optionalText('专项行动'),
    topic: optionalText('主题分类'),
    indexNumber: optionalText('索引号'),
    addressees: texts('主送'),
    copies: texts('抄送'),
    validity: optionalText('有效性'),
    text: z.boolean().meta({ title: '全文公开' }),
    sample: z.boolean().meta({ title: '示例' }),
    page: optionalText('网页'),
  }),
  rowsOf: ({ entries }) =>
    entries.map(({ slug, title, number, issuers, date: day, sample, published }) => {
      const meta = published?.circular.meta;
      return {
        id: slug,
        title,
        number,
        kind: meta?.kind,
        issuers: [...issuers],
        date: day,
        region: meta?.region,
        campaign: published?.campaign?.id,
        topic: meta?.topic,
        indexNumber: meta?.indexNumber,
        addressees: meta?.addressees ?? [],
        copies: meta?.copies ?? [],
        validity: meta?.validity.status,
        text: published !== undefined,
        sample,
        page: published?.page,
      };
    }),
});
