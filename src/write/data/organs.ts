import { z } from 'zod';
import { dataset, optionalText, organs as organField, text, texts } from './dataset.ts';

/** The register of organs, without the names that are said to be wrong. */
export const organs = dataset({
  name: 'organs',
  title: '机关',
  row: z.object({
    id: text('标识'),
    name: text('全称'),
    region: text('地区'),
    kind: text('类型'),
    shortNames: texts('简称'),
    aliases: texts('别称'),
    formerNames: texts('曾用名'),
    superior: optionalText('上级'),
    members: organField('成员'),
    page: text('网页'),
  }),
  rowsOf: (data) =>
    data.organs.map(({ organ, page, members }) => ({
      id: organ.id,
      name: organ.name,
      region: organ.region,
      kind: organ.kind,
      shortNames: organ.shortNames,
      aliases: organ.aliases,
      formerNames: organ.formerNames,
      superior: organ.superior,
      members: members.map(({ name, organ: member }) => ({ name, organ: member?.id ?? null })),
      page,
    })),
});
